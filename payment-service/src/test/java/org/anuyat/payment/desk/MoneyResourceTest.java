package org.anuyat.payment.desk;

import static org.anuyat.payment.Office.ELSEWHERE;
import static org.anuyat.payment.Office.HERE;
import static org.anuyat.payment.Office.PAYER;
import static org.anuyat.payment.Office.as;
import static org.anuyat.payment.Office.awaitStatus;
import static org.anuyat.payment.Office.cashier;
import static org.anuyat.payment.Office.fee;
import static org.anuyat.payment.Office.handIn;
import static org.anuyat.payment.Office.handInAt;
import static org.anuyat.payment.Office.in;
import static org.anuyat.payment.Office.jpeg;
import static org.anuyat.payment.Office.newId;
import static org.anuyat.payment.Office.order;
import static org.anuyat.payment.Office.pdf;
import static org.anuyat.payment.Office.raise;
import static org.anuyat.payment.Office.raiseAndNotify;
import static org.anuyat.payment.Office.raiseAndSendSlip;
import static org.anuyat.payment.Office.slipOnDesk;
import static org.anuyat.payment.Office.tellAccount;
import static org.anuyat.payment.Till.AMOUNT;
import static org.anuyat.payment.Till.correct;
import static org.anuyat.payment.Till.newsTypes;
import static org.anuyat.payment.Till.takeAtCounter;
import static org.anuyat.payment.Till.verify;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.anuyat.payment.Office;
import org.anuyat.payment.Office.RaisedFee;
import org.anuyat.payment.Peers;
import org.anuyat.payment.ServiceTestResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Money that is too little, too much, late, or used twice. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class MoneyResourceTest {
  private static final Map<String, Object> ANY_AMOUNT = Map.of("acceptDifference", true);

  @AfterEach
  void citizensHaveThreeWeeksAgain() {
    Peers.PLAYED.giveToPay(Duration.ofDays(21));
  }

  @Test
  @Tag("rule-6.5")
  void tooLittleLeavesTheFeeOpenAndTheRestSettlesIt() {
    RaisedFee fee = raiseAndSendSlip();
    verify(fee, 100_000, ANY_AMOUNT)
        .then()
        .statusCode(200)
        .body("status", is("NOTIFIED"))
        .body("money.requiredSatang", is((int) AMOUNT))
        .body("money.receivedSatang", is(100_000))
        .body("money.missingSatang", is(25_050))
        .body("money.settledSatang", is(0))
        .body("money.surplusSatang", is(0));
    assertThat(letter(fee, "FEE_PROBLEM").getString("bodyTh"), containsString("250.50 บาท"));
    assertThat(letter(fee, "FEE_PROBLEM").getString("bodyEn"), containsString("THB 1,000.00"));
    handIn(newId(), PAYER, null, List.of(fee.transactionId()), jpeg());
    awaitStatus(fee, "PROOF_RECEIVED");
    verify(fee, AMOUNT, Map.of())
        .then()
        .statusCode(422)
        .body("detail", containsString("To be paid are 25050 satang"));
    verify(fee, 25_050, Map.of())
        .then()
        .statusCode(200)
        .body("status", is("VERIFIED"))
        .body("money.settledSatang", is((int) AMOUNT))
        .body("money.payments.outcome", is(List.of("PART_PAID", "SETTLED")));
    await().untilAsserted(() -> assertThat(newsTypes(fee), is(List.of("RAISED", "SETTLED"))));
  }

  @Test
  @Tag("rule-6.5")
  void whatIsOwedBackIsFoundInTheList() {
    RaisedFee fee = raiseAndNotify();
    takeAtCounter(fee, AMOUNT + 5).then().statusCode(200);
    RaisedFee exact = raiseAndNotify();
    takeAtCounter(exact, AMOUNT).then().statusCode(200);
    var list = cashier().get(in(HERE) + "/fees?owingBack=true&limit=200").then().statusCode(200);
    list.body("items.find { it.feeId == '" + fee.feeId() + "' }.surplusSatang", is(5));
    list.body("items.surplusSatang", everyItem(greaterThan(0)));
  }

  @Test
  void aPartPaymentLeavesAnotherSlipOnTheDesk() {
    RaisedFee fee = raiseAndNotify();
    handIn(newId(), PAYER, null, List.of(fee.transactionId()), jpeg(), pdf());
    awaitStatus(fee, "PROOF_RECEIVED");
    verify(fee, 1, ANY_AMOUNT).then().statusCode(200).body("status", is("PROOF_RECEIVED"));
    verify(fee, AMOUNT - 1, Map.of()).then().statusCode(200).body("status", is("VERIFIED"));
  }

  @Test
  @Tag("rule-6.5")
  void tooMuchSettlesTheFeeAndTheSurplusIsOwedBackAndTold() {
    RaisedFee fee = raiseAndSendSlip();
    verify(fee, AMOUNT + 4_950, ANY_AMOUNT)
        .then()
        .statusCode(200)
        .body("status", is("VERIFIED"))
        .body("money.settledSatang", is((int) AMOUNT))
        .body("money.surplusSatang", is(4_950));
    JsonPath letter = letter(fee, "FEE_VERIFIED");
    assertThat(letter.getString("bodyTh"), containsString("เกินกว่าที่ต้องชำระจำนวน 49.50 บาท"));
    assertThat(letter.getString("bodyEn"), containsString("THB 49.50 more"));
    assertThat(letter.getString("bodyEn"), not(containsString("nothing more you need")));
  }

  @Test
  @Tag("rule-6.5")
  void aProofOfASecondPaymentIsMoneyOwedBackOrSetAside() {
    RaisedFee fee = raiseAndSendSlip();
    verify(fee, AMOUNT, Map.of()).then().statusCode(200);
    handIn(newId(), PAYER, null, List.of(fee.transactionId()), jpeg(), pdf());
    await()
        .untilAsserted(() ->
            assertThat(
                fee(fee).getList("slips.state"), is(List.of("ACCEPTED", "ON_DESK", "ON_DESK"))));
    verify(fee, AMOUNT, Map.of()).then().statusCode(422);
    verify(fee, AMOUNT, ANY_AMOUNT)
        .then()
        .statusCode(200)
        .body("status", is("VERIFIED"))
        .body("money.surplusSatang", is((int) AMOUNT))
        .body("money.settledSatang", is((int) AMOUNT));
    correct(fee, "reject-slip", Map.of("slipId", slipOnDesk(fee), "reason", "ซ้ำ"))
        .then()
        .statusCode(200)
        .body("status", is("VERIFIED"))
        .body("slips.state", is(List.of("ACCEPTED", "ACCEPTED", "REJECTED")));
    assertThat(letter(fee, "FEE_VERIFIED"), not(is((JsonPath) null)));
    assertThat(Peers.PLAYED.mailsOfCase(fee.caseId(), "FEE_PROBLEM"), hasSize(0));
  }

  @Test
  @Tag("rule-6.5")
  void lateMoneySettlesAnExpiredFeeWithTheSurchargeOfTheByLaw() {
    RaisedFee fee = expired();
    assertThat(fee(fee).getLong("money.requiredSatang"), is(150_060L));
    takeAtCounter(fee, newId(), AMOUNT, false)
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:amount-differs"))
        .body("detail", containsString("150060"));
    takeAtCounter(fee, AMOUNT)
        .then()
        .statusCode(200)
        .body("status", is("EXPIRED"))
        .body("money.missingSatang", is(25_010));
    takeAtCounter(fee, 25_010)
        .then()
        .statusCode(200)
        .body("status", is("VERIFIED"))
        .body("money.settledSatang", is(150_060))
        .body("money.surchargeSatang", is(25_010))
        .body("money.surplusSatang", is(0));
    assertThat(
        letter(fee, "FEE_VERIFIED").getString("bodyTh"),
        containsString("รวมเงินเพิ่มเนื่องจากชำระหลังกำหนด 250.10 บาท"));
  }

  @Test
  @Tag("rule-6.5")
  void whoPaidInTimeIsNotLateWheneverTheOfficeSeesIt() {
    RaisedFee fee = expired();
    handIn(newId(), PAYER, null, List.of(fee.transactionId()), jpeg());
    awaitStatus(fee, "PROOF_RECEIVED");
    verify(fee, AMOUNT, Map.of("paidAt", fee(fee).getString("dueAt")))
        .then()
        .statusCode(200)
        .body("status", is("VERIFIED"))
        .body("money.surchargeSatang", is(0));
  }

  @Test
  @Tag("rule-6.5")
  void aBanksReferenceCountsOnceInTheWholeProvinceAndSaysNotWhose() {
    RaisedFee first = raiseAndSendSlip();
    RaisedFee second = raiseAndSendSlip();
    String reference = newId();
    verify(first, AMOUNT, bank(reference)).then().statusCode(200);
    verify(second, AMOUNT, bank(reference.toUpperCase(Locale.ROOT)))
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:already-recorded"))
        .body("detail", not(containsString(first.feeId())));
    assertThat(fee(second).getString("status"), is("PROOF_RECEIVED"));
    assertThat(fee(second).getString("slips[0].state"), is("ON_DESK"));

    tellAccount(ELSEWHERE);
    RaisedFee there = raise(ELSEWHERE);
    handInAt(ELSEWHERE, newId(), PAYER, null, List.of(there.transactionId()), jpeg());
    String thereUrl = in(ELSEWHERE) + "/fees/" + there.feeId();
    await()
        .untilAsserted(() ->
            assertEquals(
                "PROOF_RECEIVED",
                as("c", ELSEWHERE, "finance-officer").get(thereUrl).path("status")));
    String slip = as("c", ELSEWHERE, "finance-officer").get(thereUrl).path("slips[0].slipId");
    Map<String, Object> body = new HashMap<>(Office.verification(slip, AMOUNT));
    body.putAll(bank(reference));
    as("c", ELSEWHERE, "finance-officer")
        .body(body)
        .post(thereUrl + "/verify")
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:already-recorded"))
        .body("detail", not(containsString(HERE)));
  }

  @Test
  @Tag("rule-6.5")
  void ofEightFeesAtOnceOneGetsTheMoneyOfOneReference() throws InterruptedException {
    String reference = newId();
    List<Callable<Integer>> verifications =
        Stream.generate(Office::raiseAndSendSlip)
            .limit(8)
            .map(fee -> verification(fee, reference))
            .toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Integer> answers =
          threads.invokeAll(verifications).stream().map(Future::resultNow).sorted().toList();
      assertEquals(List.of(200, 409, 409, 409, 409, 409, 409, 409), answers);
    }
  }

  private static Callable<Integer> verification(RaisedFee fee, String reference) {
    return () -> verify(fee, AMOUNT, bank(reference)).statusCode();
  }

  private static Map<String, Object> bank(String reference) {
    return Map.of("bank", "004", "bankReference", reference);
  }

  private static RaisedFee expired() {
    tellAccount(HERE);
    Peers.PLAYED.giveToPay(Duration.ofSeconds(1));
    Map<String, Object> order = order();
    order.put(
        "lateSurcharge",
        Map.of(
            "basisPoints", 2_000,
            "every", "ONCE",
            "textTh", "เทศบัญญัติตัวอย่าง",
            "textEn", "Example by-law"));
    String caseId = newId();
    JsonPath raised = raise(HERE, caseId, order).then().statusCode(201).extract().jsonPath();
    RaisedFee fee =
        new RaisedFee(caseId, raised.getString("feeId"), raised.getString("transactionId"));
    awaitStatus(fee, "EXPIRED");
    return fee;
  }

  private static JsonPath letter(RaisedFee fee, String purpose) {
    await()
        .untilAsserted(
            () -> assertThat(Peers.PLAYED.mailsOfCase(fee.caseId(), purpose), not(hasSize(0))));
    return Peers.PLAYED.mailsOfCase(fee.caseId(), purpose).getFirst().body();
  }
}
