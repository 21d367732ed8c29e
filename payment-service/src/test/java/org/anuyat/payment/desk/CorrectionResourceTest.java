package org.anuyat.payment.desk;

import static org.anuyat.payment.Office.APPROVER;
import static org.anuyat.payment.Office.ELSEWHERE;
import static org.anuyat.payment.Office.HERE;
import static org.anuyat.payment.Office.REVIEWER;
import static org.anuyat.payment.Office.as;
import static org.anuyat.payment.Office.fee;
import static org.anuyat.payment.Office.newId;
import static org.anuyat.payment.Office.order;
import static org.anuyat.payment.Office.raise;
import static org.anuyat.payment.Office.raiseAndNotify;
import static org.anuyat.payment.Office.raiseAndSendSlip;
import static org.anuyat.payment.Till.AMOUNT;
import static org.anuyat.payment.Till.correct;
import static org.anuyat.payment.Till.line;
import static org.anuyat.payment.Till.newsTypes;
import static org.anuyat.payment.Till.path;
import static org.anuyat.payment.Till.takeAtCounter;
import static org.anuyat.payment.Till.verify;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.anuyat.payment.Office.RaisedFee;
import org.anuyat.payment.Peers;
import org.anuyat.payment.ServiceTestResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a finance officer puts right, and what it does to the money. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-6.5")
class CorrectionResourceTest {
  private static final Map<String, Object> WHY = Map.of("reason", "ตามมติเทศบาล");
  private static final Map<String, Object> REFUND =
      Map.of("way", "TRANSFER", "reference", "T-1", "reason", "คืนตามคำขอ");

  @Test
  void aWaivedFeeLetsTheCaseGoOnAndWhatWasPaidIsOwedBack() {
    RaisedFee fee = raiseAndNotify();
    takeAtCounter(fee, 5_000).then().statusCode(200);
    correct(fee, "waive", WHY)
        .then()
        .statusCode(200)
        .body("status", is("WAIVED"))
        .body("money.requiredSatang", is(0))
        .body("money.surplusSatang", is(5_000));
    await().untilAsserted(() -> assertThat(newsTypes(fee), is(List.of("RAISED", "WAIVED"))));
    told(fee, "FEE_VERIFIED", "ตามมติเทศบาล");
    takeAtCounter(fee, 1).then().statusCode(409);
    correct(fee, "refund-surplus", with(REFUND, "amountSatang", 5_001)).then().statusCode(422);
    correct(fee, "refund-surplus", with(REFUND, "amountSatang", 5_000))
        .then()
        .statusCode(200)
        .body("money.surplusSatang", is(0))
        .body("money.refundedSatang", is(5_000))
        .body("money.refunds[0].reference", is("T-1"));
    correct(fee, "refund-surplus", with(REFUND, "amountSatang", 5_000)).then().statusCode(422);
  }

  @Test
  void aWaiverIsTakenBackAndTheCaseWaitsAgain() {
    RaisedFee fee = raiseAndNotify();
    correct(fee, "waive", WHY).then().statusCode(200);
    correct(fee, "correct-settlement", WHY).then().statusCode(200).body("status", is("NOTIFIED"));
    await()
        .untilAsserted(
            () -> assertThat(newsTypes(fee), is(List.of("RAISED", "REVERSED", "WAIVED"))));
    takeAtCounter(fee, AMOUNT).then().statusCode(200).body("status", is("VERIFIED"));
  }

  @Test
  void aRefundGivesEverythingBackAndTheSettlementFalls() {
    RaisedFee fee = raiseAndNotify();
    takeAtCounter(fee, AMOUNT + 50).then().statusCode(200).body("status", is("VERIFIED"));
    correct(fee, "refund", REFUND)
        .then()
        .statusCode(200)
        .body("status", is("REFUNDED"))
        .body("money.refundedSatang", is((int) AMOUNT + 50))
        .body("money.receivedSatang", is(0))
        .body("money.settledSatang", is(0));
    correct(fee, "refund", REFUND).then().statusCode(409);
    await()
        .untilAsserted(
            () -> assertThat(newsTypes(fee), is(List.of("RAISED", "REVERSED", "SETTLED"))));
    told(fee, "FEE_VERIFIED", "1,251.00");
  }

  @Test
  void nothingIsGivenBackOfAFeeNobodyPaid() {
    RaisedFee fee = raiseAndNotify();
    correct(fee, "refund", REFUND)
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:nothing-to-give-back"));
    correct(fee, "refund-surplus", with(REFUND, "amountSatang", 1)).then().statusCode(409);
  }

  @Test
  void aPaymentOnTheWrongFeeIsTakenOffAndItsReferenceServesTheRightOne() {
    RaisedFee wrong = raiseAndSendSlip();
    RaisedFee right = raiseAndSendSlip();
    Map<String, Object> bank = Map.of("bank", "014", "bankReference", newId());
    verify(wrong, AMOUNT, bank).then().statusCode(200);
    verify(right, AMOUNT, bank).then().statusCode(409);
    String payment = fee(wrong).getString("money.payments[0].paymentId");
    correct(wrong, "correct-settlement", with(WHY, "paymentId", newId())).then().statusCode(404);
    correct(wrong, "correct-settlement", with(WHY, "paymentId", payment))
        .then()
        .statusCode(200)
        .body("status", is("NOTIFIED"))
        .body("money.paidSatang", is(0))
        .body("money.settledSatang", is(0))
        .body("money.missingSatang", is((int) AMOUNT));
    assertTrue(fee(wrong).getString("money.payments[0].annulledAt") != null);
    verify(right, AMOUNT, bank).then().statusCode(200).body("status", is("VERIFIED"));
    await()
        .untilAsserted(
            () -> assertThat(newsTypes(wrong), is(List.of("RAISED", "REVERSED", "SETTLED"))));
    told(wrong, "FEE_PROBLEM", "ตามมติเทศบาล");
  }

  @Test
  void aSurplusPaymentTakenOffLeavesTheSettlement() {
    RaisedFee other = raiseAndNotify();
    takeAtCounter(other, 700).then().statusCode(200);
    takeAtCounter(other, AMOUNT).then().statusCode(200).body("status", is("VERIFIED"));
    String first = fee(other).getString("money.payments[0].paymentId");
    correct(other, "correct-settlement", with(WHY, "paymentId", first))
        .then()
        .statusCode(200)
        .body("status", is("VERIFIED"))
        .body("money.surplusSatang", is(0))
        .body("money.settledSatang", is((int) AMOUNT));
  }

  @Test
  void aSmallerAmountSettlesAnewWithASurplusAndALargerOneAsksForTheRest() {
    RaisedFee fee = raiseAndNotify();
    takeAtCounter(fee, AMOUNT).then().statusCode(200);
    correct(fee, "correct-amount", lines(100_000))
        .then()
        .statusCode(200)
        .body("status", is("VERIFIED"))
        .body("amountSatang", is(100_000))
        .body("lines[0].textTh", is("พื้นที่ 20 ตารางเมตร"))
        .body("money.settledSatang", is(100_000))
        .body("money.surplusSatang", is(25_050));
    correct(fee, "correct-amount", lines(130_000))
        .then()
        .statusCode(200)
        .body("status", is("NOTIFIED"))
        .body("money.settledSatang", is(0))
        .body("money.missingSatang", is(4_950));
    await()
        .untilAsserted(
            () -> assertThat(newsTypes(fee).stream().filter("REVERSED"::equals).count(), is(2L)));
    told(fee, "FEE_NOTICE", "พื้นที่ 20 ตารางเมตร: 1,300.00 บาท");
    correct(fee, "correct-amount", lines(0)).then().statusCode(422);
    raise(HERE, fee.caseId(), order()).then().statusCode(200).body("amountSatang", is(130_000));
  }

  @Test
  void theSameCounterPaymentFiftyTimesAtOnceIsTakenOnce() throws InterruptedException {
    RaisedFee fee = raiseAndNotify();
    String key = newId();
    Callable<Integer> taking = () -> takeAtCounter(fee, key, AMOUNT, false).statusCode();
    List<Integer> answers;
    try (ExecutorService threads = Executors.newFixedThreadPool(50)) {
      answers =
          threads.invokeAll(Collections.nCopies(50, taking)).stream()
              .map(Future::resultNow)
              .toList();
    }
    assertEquals(List.of(200), answers.stream().distinct().toList());
    assertThat(fee(fee).getList("money.payments").size(), is(1));
    assertThat(fee(fee).getLong("money.paidSatang"), is(AMOUNT));
    takeAtCounter(fee, key, AMOUNT + 1, true).then().statusCode(409);
    takeAtCounter(fee, newId(), AMOUNT, true).then().statusCode(409);
    String payment = fee(fee).getString("money.payments[0].paymentId");
    correct(fee, "correct-settlement", with(WHY, "paymentId", payment)).then().statusCode(200);
    takeAtCounter(fee, key, AMOUNT, false).then().statusCode(200).body("money.paidSatang", is(0));
  }

  @Test
  void nobodyWhoDecidedTheCaseTouchesItsMoneyAndNobodyOfElsewhere() {
    RaisedFee fee = raiseAndNotify();
    Map<String, Map<String, Object>> actions =
        Map.of(
            "waive", WHY,
            "refund", REFUND,
            "refund-surplus", with(REFUND, "amountSatang", 1),
            "correct-settlement", WHY,
            "correct-amount", lines(1));
    actions.forEach((action, body) -> {
      for (String person : List.of(REVIEWER, APPROVER)) {
        as(person, HERE, "finance-officer")
            .body(body)
            .post(path(fee, action))
            .then()
            .statusCode(403)
            .body("type", is("urn:anuyat:problem:same-person"));
      }
      as("x", HERE, "case-officer").body(body).post(path(fee, action)).then().statusCode(403);
      as("x", ELSEWHERE, "finance-officer")
          .body(body)
          .post(path(fee, action))
          .then()
          .statusCode(404);
    });
    for (String person : List.of(REVIEWER, APPROVER)) {
      as(person, HERE, "finance-officer")
          .body(Map.of("amountSatang", AMOUNT))
          .put(path(fee, "counter-payments/" + newId()))
          .then()
          .statusCode(403);
    }
    assertThat(fee(fee).getString("status"), is("NOTIFIED"));
  }

  @Test
  void aCorrectionWithoutAReasonIsRefused() {
    RaisedFee fee = raiseAndNotify();
    Stream.of("waive", "refund", "correct-settlement", "correct-amount")
        .forEach(action -> correct(fee, action, Map.of("reason", " ")).then().statusCode(400));
  }

  private static Map<String, Object> lines(long amountSatang) {
    return Map.of(
        "reason", "วัดพื้นที่ใหม่", "lines", List.of(line("พื้นที่ 20 ตารางเมตร", amountSatang)));
  }

  private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
    Map<String, Object> more = new HashMap<>(body);
    more.put(field, value);
    return more;
  }

  private static void told(RaisedFee fee, String purpose, String words) {
    await()
        .untilAsserted(() ->
            assertThat(
                Peers.PLAYED.mailsOfCase(fee.caseId(), purpose).stream()
                    .map(mail -> mail.body().getString("bodyTh"))
                    .toList()
                    .toString(),
                containsString(words)));
  }
}
