package org.anuyat.payment.desk;

import static org.anuyat.payment.Office.APPROVER;
import static org.anuyat.payment.Office.CASHIER;
import static org.anuyat.payment.Office.ELSEWHERE;
import static org.anuyat.payment.Office.HERE;
import static org.anuyat.payment.Office.PAYER;
import static org.anuyat.payment.Office.REVIEWER;
import static org.anuyat.payment.Office.as;
import static org.anuyat.payment.Office.awaitStatus;
import static org.anuyat.payment.Office.cashier;
import static org.anuyat.payment.Office.fee;
import static org.anuyat.payment.Office.handIn;
import static org.anuyat.payment.Office.in;
import static org.anuyat.payment.Office.jpeg;
import static org.anuyat.payment.Office.newId;
import static org.anuyat.payment.Office.order;
import static org.anuyat.payment.Office.pdf;
import static org.anuyat.payment.Office.raiseAndNotify;
import static org.anuyat.payment.Office.raiseAndSendSlip;
import static org.anuyat.payment.Office.slipOnDesk;
import static org.anuyat.payment.Office.verification;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.anuyat.payment.Office.RaisedFee;
import org.anuyat.payment.Peers;
import org.anuyat.payment.ServiceTestResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The finance officer's decisions. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class DeskResourceTest {
  private static final long AMOUNT = 125_050;

  @Test
  @Tag("rule-6.5")
  @Tag("rule-T1.6")
  void aVerifiedSlipSettlesTheFeeAndCaseAndCitizenAreTold() {
    RaisedFee fee = raiseAndSendSlip();
    verify(cashier(), fee, slipOnDesk(fee), AMOUNT)
        .then()
        .statusCode(200)
        .body("status", is("VERIFIED"))
        .body("slips[0].state", is("ACCEPTED"))
        .body("slips[0].decidedBy", is(CASHIER))
        .body("history.event", hasItem("Verified"));
    await()
        .untilAsserted(() -> {
          assertThat(newsTypes(fee), is(List.of("RAISED", "SETTLED")));
          assertThat(Peers.PLAYED.mailsOfCase(fee.caseId(), "FEE_VERIFIED"), hasSize(1));
        });
    JsonPath mail = Peers.PLAYED.mailsOfCase(fee.caseId(), "FEE_VERIFIED").getFirst().body();
    assertThat(mail.getString("bodyTh"), containsString("1,250.50 บาท"));
    assertThat(mail.getString("bodyEn"), containsString(fee.transactionId()));
  }

  @Test
  @Tag("rule-6.5")
  void aSlipAloneNeverSettlesAFee() {
    RaisedFee fee = raiseAndSendSlip();
    assertThat(fee(fee).getString("status"), is("PROOF_RECEIVED"));
    assertThat(newsTypes(fee), is(List.of("RAISED")));
  }

  @Test
  void anotherAmountIsRefusedWithTheDifference() {
    RaisedFee fee = raiseAndSendSlip();
    String slipId = slipOnDesk(fee);
    verify(cashier(), fee, slipId, AMOUNT - 50)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", is("urn:anuyat:problem:amount-differs"))
        .body("detail", containsString("50 satang too little"));
    verify(cashier(), fee, slipId, AMOUNT + 1)
        .then()
        .statusCode(422)
        .body("detail", containsString("1 satang too much"));
    assertThat(fee(fee).getString("status"), is("PROOF_RECEIVED"));
  }

  @Test
  @Tag("rule-6.5")
  void nobodyOfAnApprovalInStepsMayBeTheCashier() {
    Map<String, Object> order = order();
    order.put("approvers", List.of("person-first-step", APPROVER));
    RaisedFee fee = raiseAndSendSlip(order);
    String slipId = slipOnDesk(fee);
    verify(as("person-first-step", HERE, "finance-officer"), fee, slipId, AMOUNT)
        .then()
        .statusCode(403)
        .body("type", is("urn:anuyat:problem:same-person"));
    verify(cashier(), fee, slipId, AMOUNT).then().statusCode(200);
  }

  @Test
  @Tag("rule-6.5")
  void reviewerAndApproverMayNotBeTheCashier() {
    RaisedFee fee = raiseAndSendSlip();
    String slipId = slipOnDesk(fee);
    for (String person : List.of(REVIEWER, APPROVER)) {
      RequestSpecification sameHand = as(person, HERE, "finance-officer");
      verify(sameHand, fee, slipId, AMOUNT)
          .then()
          .statusCode(403)
          .body("type", is("urn:anuyat:problem:same-person"));
      as(person, HERE, "finance-officer")
          .body(Map.of("slipId", slipId, "reason", "no"))
          .post(path(fee, "reject-slip"))
          .then()
          .statusCode(403)
          .body("type", is("urn:anuyat:problem:same-person"));
    }
    assertThat(fee(fee).getString("status"), is("PROOF_RECEIVED"));
  }

  @Test
  @Tag("rule-6.5")
  void onlyAFinanceOfficerOfTheMunicipalityDecides() {
    RaisedFee fee = raiseAndSendSlip();
    String slipId = slipOnDesk(fee);
    for (String role : List.of("case-officer", "approver", "service", "province-operator")) {
      verify(as("person-other", HERE, role), fee, slipId, AMOUNT).then().statusCode(403);
    }
    verify(as("stranger", ELSEWHERE, "finance-officer"), fee, slipId, AMOUNT)
        .then()
        .statusCode(404);
  }

  @Test
  void aSlipOfAnotherFeeIsRefused() {
    RaisedFee fee = raiseAndSendSlip();
    RaisedFee other = raiseAndSendSlip();
    verify(cashier(), fee, slipOnDesk(other), AMOUNT)
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:slip-not-on-desk"));
    assertThat(fee(fee).getString("status"), is("PROOF_RECEIVED"));
    assertThat(fee(other).getString("status"), is("PROOF_RECEIVED"));
  }

  @Test
  void aFeeWithoutAProofCannotBeSettled() {
    RaisedFee fee = raiseAndNotify();
    verify(cashier(), fee, newId(), AMOUNT)
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:transition-not-allowed"));
  }

  @Test
  void missingFieldsAndAFuturePaymentAreRefused() {
    RaisedFee fee = raiseAndSendSlip();
    cashier().body(Map.of()).post(path(fee, "verify")).then().statusCode(400);
    cashier()
        .body(Map.of("slipId", slipOnDesk(fee), "reason", " "))
        .post(path(fee, "reject-slip"))
        .then()
        .statusCode(400);
    cashier()
        .body(
            Map.of(
                "slipId",
                slipOnDesk(fee),
                "amountSatang",
                AMOUNT,
                "paidAt",
                "2999-01-01T00:00:00Z"))
        .post(path(fee, "verify"))
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:payment-date-not-possible"));
    assertThat(fee(fee).getString("status"), is("PROOF_RECEIVED"));
  }

  @Test
  @Tag("rule-6.5")
  void aDayOfPaymentBeforeTheFeeWasRaisedIsRefused() {
    RaisedFee fee = raiseAndSendSlip();
    cashier()
        .body(
            Map.of(
                "slipId",
                slipOnDesk(fee),
                "amountSatang",
                AMOUNT,
                "paidAt",
                "2026-01-31T10:00:00Z"))
        .post(path(fee, "verify"))
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:payment-date-not-possible"))
        .body("detail", containsString("before the fee was raised"));
    assertThat(fee(fee).getString("status"), is("PROOF_RECEIVED"));
  }

  @Test
  @Tag("rule-6.5")
  void fiftyVerificationsAtOnceGiveOneSettlement() throws Exception {
    RaisedFee fee = raiseAndSendSlip();
    String slipId = slipOnDesk(fee);
    List<Integer> answers;
    try (ExecutorService threads = Executors.newFixedThreadPool(50)) {
      List<Future<Integer>> asked =
          threads.invokeAll(
              IntStream.range(0, 50)
                  .<java.util.concurrent.Callable<Integer>>mapToObj(
                      i -> () -> verify(cashier(), fee, slipId, AMOUNT).statusCode())
                  .toList());
      answers = asked.stream().map(Future::resultNow).toList();
    }
    assertEquals(1, answers.stream().filter(status -> status == 200).count());
    assertEquals(49, answers.stream().filter(status -> status == 409).count());
    assertEquals(
        1, fee(fee).<String>getList("history.event").stream().filter("Verified"::equals).count());
    await().untilAsserted(() -> assertThat(newsTypes(fee), is(List.of("RAISED", "SETTLED"))));
  }

  @Test
  void aRefusedSlipIsToldWithItsReasonAndAnotherMaySettle() {
    RaisedFee fee = raiseAndSendSlip();
    reject(fee, slipOnDesk(fee), "ภาพไม่ชัด อ่านจำนวนเงินไม่ได้")
        .then()
        .statusCode(200)
        .body("status", is("NOTIFIED"))
        .body("slips[0].state", is("REJECTED"))
        .body("slips[0].reason", containsString("ภาพไม่ชัด"));
    await()
        .untilAsserted(
            () -> assertThat(Peers.PLAYED.mailsOfCase(fee.caseId(), "FEE_PROBLEM"), hasSize(1)));
    JsonPath mail = Peers.PLAYED.mailsOfCase(fee.caseId(), "FEE_PROBLEM").getFirst().body();
    assertThat(mail.getString("bodyTh"), containsString("ภาพไม่ชัด อ่านจำนวนเงินไม่ได้"));
    assertThat(mail.getString("bodyEn"), containsString("you do not need to pay again"));
    JsonPath notice = Peers.PLAYED.mailsOfCase(fee.caseId(), "FEE_NOTICE").getFirst().body();
    assertThat(mail.getString("replyToMessage"), is(notice.getString("replyToMessage")));

    handIn(newId(), PAYER, null, List.of(fee.transactionId()), pdf());
    awaitStatus(fee, "PROOF_RECEIVED");
    verify(cashier(), fee, slipOnDesk(fee), AMOUNT).then().statusCode(200);
  }

  @Test
  void aRefusalLeavesAtLeastAWeekForAnotherProof() {
    RaisedFee fee = raiseAndSendSlip();
    reject(fee, slipOnDesk(fee), "ไม่พบยอดเงิน").then().statusCode(200);
    Instant dueAt = Instant.parse(fee(fee).getString("dueAt"));
    assertThat(dueAt.isAfter(Instant.now().plus(6, ChronoUnit.DAYS)), is(true));
  }

  @Test
  void whileAnotherSlipWaitsARefusalIsNotToldToTheCitizen() {
    RaisedFee fee = raiseAndNotify();
    handIn(newId(), PAYER, null, List.of(fee.transactionId()), jpeg(), pdf());
    awaitStatus(fee, "PROOF_RECEIVED");
    reject(fee, slipOnDesk(fee), "ซ้ำกับอีกไฟล์หนึ่ง")
        .then()
        .statusCode(200)
        .body("status", is("PROOF_RECEIVED"))
        .body("history.event", hasItem("ProofDismissed"));
    verify(cashier(), fee, slipOnDesk(fee), AMOUNT).then().statusCode(200);
    await()
        .untilAsserted(
            () -> assertThat(Peers.PLAYED.mailsOfCase(fee.caseId(), "FEE_VERIFIED"), hasSize(1)));
    assertThat(Peers.PLAYED.mailsOfCase(fee.caseId(), "FEE_PROBLEM"), hasSize(0));
  }

  @Test
  void aDecidedSlipIsNotDecidedAgain() {
    RaisedFee fee = raiseAndSendSlip();
    String slipId = slipOnDesk(fee);
    reject(fee, slipId, "ไม่พบยอดเงิน").then().statusCode(200);
    reject(fee, slipId, "ไม่พบยอดเงิน")
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:transition-not-allowed"));
  }

  private static String path(RaisedFee fee, String decision) {
    return in(HERE) + "/fees/" + fee.feeId() + "/" + decision;
  }

  private static Response verify(
      RequestSpecification person, RaisedFee fee, String slipId, long amountSatang) {
    return person.body(verification(slipId, amountSatang)).post(path(fee, "verify"));
  }

  private static Response reject(RaisedFee fee, String slipId, String reason) {
    return cashier()
        .body(Map.of("slipId", slipId, "reason", reason))
        .post(path(fee, "reject-slip"));
  }

  private static List<String> newsTypes(RaisedFee fee) {
    return Peers.PLAYED.newsOfCase(fee.caseId()).stream()
        .map(news -> news.body().getString("type"))
        .sorted()
        .toList();
  }
}
