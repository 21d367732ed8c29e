package org.anuyat.payment.statement.matching;

import static org.anuyat.payment.Office.REVIEWER;
import static org.anuyat.payment.Office.as;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.anuyat.local.bank.Ledger;
import org.anuyat.local.bank.StatementShape;
import org.anuyat.payment.Office;
import org.anuyat.payment.Office.RaisedFee;
import org.anuyat.payment.ServiceTestResource;
import org.anuyat.payment.Treasury;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whose money a line is, and who may say so. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class MatchingResourceTest {
  private final Ledger ledger = new Ledger("014");

  /** An amount no other test of this class uses. */
  private final long amount = ThreadLocalRandom.current().nextLong(10_000, 90_000_000);

  private Treasury treasury;

  @BeforeEach
  void accountIsTold() {
    treasury = Treasury.of("05300142", false);
  }

  private JsonPath importLedger(Treasury where) {
    return where.imported(StatementShape.SCB.write(Treasury.ACCOUNT, ledger.lines()));
  }

  private String onlyEntry() {
    return treasury.onlyEntryOf(importLedger(treasury));
  }

  @Test
  @Tag("rule-6.5")
  @Tag("rule-6.2")
  void anExactLineWaitsForTheOfficerUnlessTheMunicipalityAllowsMore() {
    RaisedFee fee = treasury.notified(amount);
    ledger.book(amount, fee.transactionId(), "72569", "ตัวอย่าง", "MOBILE");
    String entry = onlyEntry();
    JsonPath proposed = treasury.entry(entry);
    assertEquals("PROPOSED", proposed.getString("state"));
    assertEquals(100, proposed.getInt("candidates[0].score"));
    assertEquals("TRANSACTION_ID", proposed.getString("candidates[0].reasons[0].code"));
    assertEquals("NOTIFIED", treasury.fee(fee).getString("status"));
    treasury
        .decide(entry, "confirm", Map.of())
        .then()
        .statusCode(200)
        .body("state", is("MATCHED"))
        .body("matches[0].feeId", is(fee.feeId()))
        .body("matches[0].wasKnown", is(false));
    treasury.awaitStatus(fee, "VERIFIED");
    treasury.decide(entry, "confirm", Map.of()).then().statusCode(409);
  }

  @Test
  @Tag("rule-6.5")
  void anExactLineSettlesByItselfWhereTheMunicipalityAllowsIt() {
    Treasury allowing = Treasury.of("05300143", true);
    RaisedFee fee = allowing.notified(amount);
    RaisedFee other = allowing.notified(amount);
    ledger.book(amount, fee.transactionId(), "72569", "ตัวอย่าง", "MOBILE");
    ledger.book(amount, null, null, "TEXT " + other.transactionId(), "ATM");
    JsonPath statement = importLedger(allowing);
    assertEquals(1, statement.getInt("entries.MATCHED"));
    assertEquals(1, statement.getInt("entries.PROPOSED"));
    assertEquals("VERIFIED", allowing.fee(fee).getString("status"));
    assertEquals("NOTIFIED", allowing.fee(other).getString("status"));
  }

  @Test
  @Tag("rule-6.5")
  void aFeeVerifiedByItsSlipIsConfirmedAndTheMoneyCountsOnce() {
    RaisedFee fee = Office.raiseAndSendSlip();
    Treasury here = Treasury.of(Office.HERE, false);
    Office.cashier()
        .body(
            Map.of(
                "slipId", Office.slipOnDesk(fee),
                "amountSatang", 125_050,
                "paidAt", Instant.now().toString()))
        .post(here.path("/fees/" + fee.feeId() + "/verify"))
        .then()
        .statusCode(200);
    ledger.book(125_050, fee.transactionId(), "72569", "ตัวอย่าง", "MOBILE");
    JsonPath entry = here.entry(here.onlyEntryOf(importLedger(here)));
    assertEquals("MATCHED", entry.getString("state"));
    assertTrue(entry.getBoolean("matches[0].wasKnown"));
    List<String> events = here.fee(fee).getList("history.event");
    assertEquals(1, events.stream().filter("Verified"::equals).count());
    assertTrue(events.stream().noneMatch("SurplusReceived"::equals));
  }

  @Test
  void moneyWithoutAReferenceIsProposedByAmountAndNameWithReasons() {
    RaisedFee fee = treasury.notified(amount);
    ledger.book(amount, null, null, "MISS X ตัวอย่าง", "TRANSFER");
    JsonPath entry = treasury.entry(onlyEntry());
    assertEquals("PROPOSED", entry.getString("state"));
    assertEquals(fee.feeId(), entry.getString("candidates[0].feeId"));
    assertEquals(65, entry.getInt("candidates[0].score"));
    assertEquals(
        List.of("SAME_AMOUNT", "PAYER_NAME", "IN_TIME"),
        entry.getList("candidates[0].reasons.code"));
  }

  @Test
  void twoFeesThatFitEquallyAreNotChosenBetween() {
    RaisedFee one = treasury.notified(amount);
    treasury.notified(amount);
    ledger.book(amount, null, null, null, "ATM");
    String entry = onlyEntry();
    treasury
        .decide(entry, "confirm", Map.of())
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:not-proposed"));
    treasury.decide(entry, "confirm", Map.of("feeId", one.feeId())).then().statusCode(200);
    assertEquals("VERIFIED", treasury.fee(one).getString("status"));
  }

  @Test
  void oneLineMayPayForSeveralFees() {
    RaisedFee one = treasury.notified(amount);
    RaisedFee two = treasury.notified(amount + 1);
    ledger.book(2 * amount + 1, "TOGETHER", null, "บจก. ทดสอบ", "BRANCH");
    String entry = onlyEntry();
    assign(entry, one, amount).then().statusCode(200).body("state", is("PART_MATCHED"));
    assign(entry, one, 1).then().statusCode(409);
    assign(entry, two, amount + 2)
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:more-than-came"));
    treasury
        .decide(entry, "assign", Map.of("feeId", two.feeId(), "reason", "ชำระรวมสองคำขอ"))
        .then()
        .statusCode(200)
        .body("state", is("MATCHED"))
        .body("matches", hasSize(2))
        .body("restSatang", is(0));
    assertEquals("VERIFIED", treasury.fee(one).getString("status"));
    assertEquals("VERIFIED", treasury.fee(two).getString("status"));
  }

  @Test
  void severalLinesMayPayOneFee() {
    RaisedFee fee = treasury.notified(amount);
    ledger.book(amount - 400, fee.transactionId(), null, null, "ATM");
    ledger.book(400, fee.transactionId(), null, null, "ATM");
    for (Map<String, Object> entry : treasury.entriesOf(importLedger(treasury))) {
      assertEquals("PROPOSED", entry.get("state"));
      treasury.decide((String) entry.get("entryId"), "confirm", Map.of()).then().statusCode(200);
    }
    assertEquals("VERIFIED", treasury.fee(fee).getString("status"));
  }

  @Test
  @Tag("rule-6.5")
  void whoReviewedTheCaseMayNeitherConfirmNorAssign() {
    RaisedFee fee = treasury.notified(amount);
    ledger.book(amount, fee.transactionId(), null, null, "ATM");
    String entry = onlyEntry();
    for (String decision : List.of("confirm", "assign")) {
      as(REVIEWER, treasury.municipality(), "finance-officer")
          .body(Map.of("feeId", fee.feeId(), "reason", "x"))
          .post(treasury.path("/statement-entries/" + entry + "/" + decision))
          .then()
          .statusCode(403)
          .body("type", is("urn:anuyat:problem:same-person"));
    }
    assertEquals("NOTIFIED", treasury.fee(fee).getString("status"));
  }

  @Test
  void dismissedMoneyMayStillBeAssigned() {
    RaisedFee fee = treasury.notified(amount);
    ledger.book(amount, "INTEREST", null, null, "INT");
    String entry = onlyEntry();
    treasury.decide(entry, "dismiss", Map.of("reason", " ")).then().statusCode(400);
    treasury
        .decide(entry, "dismiss", Map.of("reason", "ดอกเบี้ย"))
        .then()
        .statusCode(200)
        .body("state", is("DISMISSED"));
    assign(entry, fee, amount).then().statusCode(200).body("state", is("MATCHED"));
  }

  @Test
  void aSecondPaymentOfASettledFeeIsProposedAndOwedBack() {
    Treasury allowing = Treasury.of("05300143", true);
    RaisedFee fee = allowing.notified(amount);
    ledger.book(amount, fee.transactionId(), null, null, "ATM");
    ledger.book(amount, fee.transactionId(), null, null, "ATM");
    JsonPath statement = importLedger(allowing);
    assertEquals(1, statement.getInt("entries.MATCHED"));
    String second =
        (String)
            allowing.entriesOf(statement).stream()
                .filter(entry -> entry.get("state").equals("PROPOSED"))
                .findFirst()
                .orElseThrow()
                .get("entryId");
    allowing.decide(second, "confirm", Map.of()).then().statusCode(200);
    assertTrue(allowing.fee(fee).getList("history.event").contains("SurplusReceived"));
  }

  private Response assign(String entry, RaisedFee fee, long satang) {
    return treasury.decide(
        entry,
        "assign",
        Map.of("feeId", fee.feeId(), "amountSatang", satang, "reason", "ผู้ชำระแจ้งทางโทรศัพท์"));
  }
}
