package org.anuyat.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anuyat.local.bank.Bank;
import org.anuyat.local.bank.Bill;
import org.anuyat.local.bank.Booked;
import org.anuyat.local.bank.LocalBanks;
import org.anuyat.local.bank.QrPicture;
import org.anuyat.local.bank.StatementShape;
import org.anuyat.local.client.Api;
import org.anuyat.local.client.Mailbox;
import org.anuyat.local.client.ReceivedMail;
import org.anuyat.local.demo.DemoMunicipality;
import org.anuyat.local.demo.Papers;
import org.anuyat.local.demo.Steps;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A fee is paid by the QR code of its notice; the bank tells, nobody looks at a slip, and the
 * bank's statement agrees to the satang.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class BankJourneyTest {
  private static final DemoMunicipality BANMAI = DemoMunicipality.BANMAI;
  private static final String ACCOUNT = "000-0-00000-0";

  private final TestBed stack = TestBed.running();
  private final Mailbox citizen = stack.citizen("bank");
  private final Steps steps = stack.steps(BANMAI, citizen);
  private final Bank bank = Bank.of(LocalBanks.SCB, stack.endpoints().get("payment.url"));

  private String transactionId;
  private Bill bill;

  @AfterAll
  void officersConfirmAgain() {
    confirmExact(false);
  }

  @Test
  @Order(1)
  @Tag("rule-6.1")
  @Tag("rule-T1.6")
  void theNoticesQrCodeIsTheBill() {
    confirmExact(true);
    String application =
        steps.apply(
            "ขอใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร",
            "ขอใบอนุญาตค่ะ\nนางสาวตัวอย่าง ทดสอบ",
            Papers.application(),
            Papers.houseRegistration(),
            Papers.siteMap());
    String caseId = steps.awaitCase(Steps.registerNumber(steps.awaitAnswerTo(application)));
    steps.startReview(caseId);
    steps.submitForApproval(caseId);
    steps.approve(caseId);
    ReceivedMail notice = steps.awaitMail("Comp Code", List.of());
    transactionId = Steps.transactionId(notice);
    bill = Bill.of(QrPicture.read(notice.attachment(".png").content()));
    assertEquals(transactionId, bill.ref1());
    assertEquals(50_000, bill.amountSatang());
  }

  @Test
  @Order(2)
  @Tag("rule-6.5")
  void thePaidBillSettlesTheFeeWithoutAnOfficerAndThePermitComes() {
    Bank.Payment payment = bank.pay(bill, bill.amountSatang(), "นางสาวตัวอย่าง ทดสอบ");
    assertTrue(payment.inquiry().json().path("payable").asBoolean(), payment.inquiry().text());
    assertEquals(200, payment.confirmation().status(), payment.confirmation().text());
    stack.await(
        "the fee to be verified",
        () -> "VERIFIED".equals(steps.fee(transactionId).path("status").asText()));
    citizen.await(
        "the permit",
        stack.patience(),
        mail -> mail.attachments().stream().anyMatch(a -> a.name().endsWith(".pdf")));
    Bank.Payment again = bank.pay(bill, bill.amountSatang(), "นางสาวตัวอย่าง ทดสอบ");
    assertEquals("ALREADY_PAID", again.inquiry().get("reason"));
  }

  @Test
  @Order(3)
  @Tag("rule-6.5")
  void theStatementAgreesToTheSatangInEveryShapeAndCountsOnce() {
    List<Booked> booked = new ArrayList<>(bank.ledger().lines());
    booked.add(bank.ledger().book(-1_500, null, null, null, "FEE"));
    int newLines = 0;
    for (StatementShape shape : StatementShape.values()) {
      JsonNode statement = imported(shape.write(ACCOUNT, booked));
      assertEquals("MATCHED", statement.path("state").asText(), statement.toString());
      newLines += statement.path("linesNew").asInt();
    }
    assertEquals(booked.size(), newLines);
    String entry = "";
    for (JsonNode item :
        finance().get(BANMAI.path("/statement-entries?limit=200")).ok().json().path("items")) {
      if (transactionId.equals(item.path("ref1").asText())
          && "STATEMENT".equals(item.path("origin").asText())) {
        entry = item.path("state").asText() + ' ' + item.path("matches").path(0).path("wasKnown");
      }
    }
    assertEquals("MATCHED true", entry);
    JsonNode totals = reconciliation().path("totals");
    assertEquals(50_000, totals.path("creditsSatang").asLong(), totals.toString());
    assertEquals(50_000, totals.path("matchedSatang").asLong(), totals.toString());
    assertEquals(0, totals.path("unexplainedSatang").asLong(), totals.toString());
    assertEquals(1_500, totals.path("debitsSatang").asLong(), totals.toString());
  }

  private JsonNode imported(byte[] file) {
    String id =
        finance()
            .upload(BANMAI.path("/statements?name=statement"), file, Map.of())
            .ok()
            .get("statementId");
    String path = BANMAI.path("/statements/" + id);
    stack.await(
        "the statement to be done with",
        () -> finance().get(path).ok().json().path("finishedAt").isTextual());
    return finance().get(path).ok().json();
  }

  private JsonNode reconciliation() {
    String today = bank.ledger().lines().getFirst().at().toLocalDate().toString();
    String tomorrow = bank.ledger().lines().getLast().at().toLocalDate().plusDays(1).toString();
    return finance()
        .get(BANMAI.path("/reconciliation?from=" + today + "&to=" + tomorrow))
        .ok()
        .json();
  }

  private Api finance() {
    return stack.as(BANMAI.user("finance"), "payment");
  }

  private void confirmExact(boolean allowed) {
    stack
        .as(BANMAI.user("admin"), "payment")
        .put(
            BANMAI.path("/reconciliation/settings"),
            Map.of("confirmExact", allowed, "sameMoneyDays", 3, "notSeenAfterWorkingDays", 3))
        .ok();
  }
}
