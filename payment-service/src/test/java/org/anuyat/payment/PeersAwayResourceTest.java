package org.anuyat.payment;

import static org.anuyat.payment.Office.HERE;
import static org.anuyat.payment.Office.PAYER;
import static org.anuyat.payment.Office.as;
import static org.anuyat.payment.Office.awaitStatus;
import static org.anuyat.payment.Office.cashier;
import static org.anuyat.payment.Office.fee;
import static org.anuyat.payment.Office.handIn;
import static org.anuyat.payment.Office.in;
import static org.anuyat.payment.Office.jpeg;
import static org.anuyat.payment.Office.newId;
import static org.anuyat.payment.Office.raise;
import static org.anuyat.payment.Office.raiseAndNotify;
import static org.anuyat.payment.Office.raiseAndSendSlip;
import static org.anuyat.payment.Office.slipOnDesk;
import static org.anuyat.payment.Office.tellAccount;
import static org.anuyat.payment.Office.verification;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.anuyat.payment.Office.RaisedFee;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A peer that is away only delays, and its waiting jobs can be seen. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class PeersAwayResourceTest {
  @AfterEach
  void comeBack() {
    Peers.PLAYED.areAway(false);
  }

  @Test
  @Tag("rule-6.1")
  void aNoticeGoesOutByItselfWhenTheMailroomIsBack() {
    tellAccount(HERE);
    Peers.PLAYED.areAway(true);
    RaisedFee fee = raise(HERE);
    awaitRefusedCalls();
    assertThat(fee(fee).getString("status"), is("RAISED"));
    await()
        .untilAsserted(() ->
            as("operator", null, "province-operator")
                .get("/v1/operations/jobs")
                .then()
                .statusCode(200)
                .body("waiting.task", hasItem("fee-due-date")));
    Peers.PLAYED.areAway(false);
    awaitStatus(fee, "NOTIFIED");
    awaitNews(fee, 1);
    assertThat(Peers.PLAYED.mailsOfCase(fee.caseId(), "FEE_NOTICE"), hasSize(1));
  }

  @Test
  void aFeeRaisedBeforeTheAccountIsToldWaitsForIt() {
    String elsewhere = "05300777";
    String caseId = newId();
    String feeId = raise(elsewhere, caseId, Office.order()).then().extract().path("feeId");
    await()
        .untilAsserted(() ->
            as("operator", null, "province-operator")
                .get("/v1/operations/jobs")
                .then()
                .body("waiting.find { it.key == '" + feeId + "' }.failures > 0", is(true)));
    as("person-cashier", elsewhere, "finance-officer")
        .get(in(elsewhere) + "/fees/" + feeId + "/qr.png")
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:no-payment-account"));
    tellAccount(elsewhere);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(Peers.PLAYED.mailsOfCase(caseId, "FEE_NOTICE"), hasSize(1)));
  }

  @Test
  @Tag("rule-6.4")
  void aSlipIsNotLostWhileItsFileCannotBeFetched() {
    RaisedFee fee = raiseAndNotify();
    awaitNews(fee, 1);
    Peers.PLAYED.areAway(true);
    handIn(newId(), PAYER, null, List.of(fee.transactionId()), jpeg())
        .then()
        .statusCode(200)
        .body("outcome", is("MATCHED"));
    awaitRefusedCalls();
    assertThat(fee(fee).getList("slips"), hasSize(0));
    assertThat(fee(fee).getString("status"), is("NOTIFIED"));
    Peers.PLAYED.areAway(false);
    awaitStatus(fee, "PROOF_RECEIVED");
  }

  @Test
  void aSettlementIsToldWhenTheCaseIsBack() {
    RaisedFee fee = raiseAndSendSlip();
    awaitNews(fee, 1);
    Peers.PLAYED.areAway(true);
    cashier()
        .body(verification(slipOnDesk(fee), 125_050))
        .post(in(HERE) + "/fees/" + fee.feeId() + "/verify")
        .then()
        .statusCode(200);
    awaitRefusedCalls();
    assertThat(Peers.PLAYED.newsOfCase(fee.caseId()), hasSize(1));
    Peers.PLAYED.areAway(false);
    awaitNews(fee, 2);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(Peers.PLAYED.mailsOfCase(fee.caseId(), "FEE_VERIFIED"), hasSize(1)));
  }

  private static void awaitRefusedCalls() {
    await().until(() -> Peers.PLAYED.callsWhileAway() >= 2);
  }

  private static void awaitNews(RaisedFee fee, int count) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(Peers.PLAYED.newsOfCase(fee.caseId()), hasSize(count)));
  }
}
