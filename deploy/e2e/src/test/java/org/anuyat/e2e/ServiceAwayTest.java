package org.anuyat.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anuyat.local.client.Mailbox;
import org.anuyat.local.client.ReceivedMail;
import org.anuyat.local.demo.DemoMunicipality;
import org.anuyat.local.demo.Papers;
import org.anuyat.local.demo.Steps;
import org.junit.jupiter.api.AfterEach;
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

  @AfterEach
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
    // Payment has taken the fee while intake is away: the notice waits (payment to intake).
    steps.awaitStatus(caseId, "AWAITING_PAYMENT");
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
    // Permit was away since the payment was verified and is back since the last test ended; intake
    // goes away before the permit can be delivered.
    stack.stop("intake");
    steps.awaitStatus(caseId, "PERMIT_ISSUED");
  }

  @Test
  @Order(7)
  void permitToIntakeAndPermitToCase() {
    ReceivedMail delivery =
        citizen.await(
            "the permit",
            stack.patience(),
            mail -> mail.attachments().stream().anyMatch(a -> a.name().endsWith(".pdf")));
    assertTrue(delivery.text().contains("/verify/"), delivery.text());
    steps.awaitStatus(caseId, "DELIVERED");
    Optional<ReceivedMail> second =
        citizen.inbox().stream()
            .filter(mail -> !mail.messageId().equals(delivery.messageId()))
            .filter(mail -> mail.attachments().stream().anyMatch(a -> a.name().endsWith(".pdf")))
            .findFirst();
    assertTrue(second.isEmpty(), "the permit came twice");
  }
}
