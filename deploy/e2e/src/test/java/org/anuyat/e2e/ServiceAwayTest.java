package org.anuyat.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.anuyat.local.client.Mailbox;
import org.anuyat.local.client.ReceivedMail;
import org.anuyat.local.demo.DemoMunicipality;
import org.anuyat.local.demo.Papers;
import org.anuyat.local.demo.Steps;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One application on the worst of days: every service is away just when another needs it. Each test
 * names the pair of services it is about; nothing is pushed by hand when the service is back.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class ServiceAwayTest {
  private final TestBed stack = TestBed.running();
  private final Mailbox citizen = stack.citizen("worst-day");
  private final Steps steps = stack.steps(DemoMunicipality.BANMAI, citizen);

  private String caseId;
  private ReceivedMail notice;
  private String transactionId;

  @AfterAll
  void everybodyIsBack() {
    stack.startAll();
  }

  @Test
  @Order(1)
  void intakeToCase() {
    stack.stop("case");
    String application =
        steps.apply(
            "ขอใบอนุญาตร้านอาหาร food shop",
            "นางสาวตัวอย่าง ทดสอบ",
            Papers.application(),
            Papers.houseRegistration());
    String registerNumber = Steps.registerNumber(steps.awaitAnswerTo(application));
    stack.start("case");
    caseId = steps.awaitCase(registerNumber);
    assertEquals("RECEIVED", steps.caseFile(caseId).path("status").asText());
  }

  @Test
  @Order(2)
  void caseToIntake() {
    if (!"food-shop".equals(steps.caseFile(caseId).path("procedure").path("code").asText())) {
      steps.act("officer", caseId, "change-procedure", Map.of("procedureCode", "food-shop")).ok();
    }
    steps.startReview(caseId);
    stack.stop("intake");
    List<ReceivedMail> before = citizen.inbox();
    steps.requestSiteMap(caseId);
    stack.start("intake");
    ReceivedMail letter = steps.awaitMail("แผนที่ตั้งสถานประกอบการ", before);
    citizen.reply(letter, "ส่งแผนที่ค่ะ", Papers.siteMap());
    steps.awaitStatus(caseId, "UNDER_REVIEW");
  }

  @Test
  @Order(3)
  void caseToPayment() {
    steps.submitForApproval(caseId);
    List<ReceivedMail> before = citizen.inbox();
    stack.stop("payment");
    steps.approve(caseId);
    steps.awaitMail("อนุมัติ", before);
    assertTrue(citizen.inbox().stream().noneMatch(mail -> mail.text().contains("Comp Code")));
    stack.stop("intake");
    stack.start("payment");
    // Payment takes the fee while intake is away: the notice waits (payment to intake).
    stack.await("the fee of the case", () -> has("finance", "payment", "/fees"));
    stack.start("intake");
    notice = steps.awaitMail("Comp Code", before);
    transactionId = Steps.transactionId(notice);
  }

  @Test
  @Order(4)
  void intakeToPayment() {
    stack.stop("payment");
    citizen.reply(notice, "ส่งสลิปค่ะ", Papers.slip("worst day " + transactionId));
    stack.awaitMailsFrom(DemoMunicipality.BANMAI, citizen, 3);
    stack.start("payment");
    JsonNode fee = steps.awaitSlip(transactionId);
    assertEquals(1, fee.path("slips").size(), fee.toString());
  }

  @Test
  @Order(5)
  void paymentToCase() {
    stack.stop("case");
    stack.stop("permit");
    steps.verify(steps.fee(transactionId), 50_000).ok();
    stack.start("case");
    steps.awaitStatus(caseId, "PAID");
  }

  @Test
  @Order(6)
  void caseToPermit() {
    stack.stop("intake");
    stack.start("permit");
    stack.await("the permit of the case", () -> has("registrar", "permit", "/permits"));
    assertTrue(permitMails().isEmpty(), "intake is away");
  }

  @Test
  @Order(7)
  void permitToIntake() {
    stack.stop("case");
    stack.start("intake");
    stack.await("the permit by mail", () -> !permitMails().isEmpty());
    assertTrue(permitMails().getFirst().text().contains("/verify/"));
  }

  @Test
  @Order(8)
  void permitToCase() {
    stack.start("case");
    steps.awaitStatus(caseId, "DELIVERED");
    assertEquals(1, permitMails().size(), "the permit came once");
  }

  private List<ReceivedMail> permitMails() {
    return citizen.inbox().stream()
        .filter(mail -> mail.attachments().stream().anyMatch(a -> a.name().startsWith("permit-")))
        .toList();
  }

  /** Whether a service's list knows something of this case. */
  private boolean has(String post, String service, String list) {
    return stack
        .as(DemoMunicipality.BANMAI.user(post), service)
        .get(DemoMunicipality.BANMAI.path(list))
        .ok()
        .json()
        .path("items")
        .findValuesAsText("caseId")
        .contains(caseId);
  }
}
