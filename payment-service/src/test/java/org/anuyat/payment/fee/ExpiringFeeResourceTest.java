package org.anuyat.payment.fee;

import static org.anuyat.payment.Office.HERE;
import static org.anuyat.payment.Office.PAYER;
import static org.anuyat.payment.Office.awaitStatus;
import static org.anuyat.payment.Office.fee;
import static org.anuyat.payment.Office.handIn;
import static org.anuyat.payment.Office.jpeg;
import static org.anuyat.payment.Office.newId;
import static org.anuyat.payment.Office.raise;
import static org.anuyat.payment.Office.tellAccount;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.anuyat.payment.Office.RaisedFee;
import org.anuyat.payment.Peers;
import org.anuyat.payment.ServiceTestResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A deadline that passes, and a slip that comes late. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class ExpiringFeeResourceTest {
  @BeforeEach
  void citizensHaveASecondToPay() {
    tellAccount(HERE);
    Peers.PLAYED.giveToPay(Duration.ofSeconds(1));
  }

  @AfterEach
  void citizensHaveThreeWeeksAgain() {
    Peers.PLAYED.giveToPay(Duration.ofDays(21));
  }

  @Test
  void expiresAtItsDeadlineAndTheCitizenIsTold() {
    RaisedFee fee = raise(HERE);
    awaitStatus(fee, "EXPIRED");
    await()
        .untilAsserted(
            () -> assertThat(Peers.PLAYED.mailsOfCase(fee.caseId(), "FEE_PROBLEM"), hasSize(1)));
    var letter = Peers.PLAYED.mailsOfCase(fee.caseId(), "FEE_PROBLEM").getFirst().body();
    assertThat(letter.getString("subjectTh"), containsString("พ้นกำหนดชำระค่าธรรมเนียม"));
    assertThat(letter.getString("bodyEn"), containsString(fee.transactionId()));
  }

  @Test
  @Tag("rule-6.5")
  void aLateSlipIsStillLaidOnTheDesk() {
    RaisedFee fee = raise(HERE);
    awaitStatus(fee, "EXPIRED");
    handIn(newId(), PAYER, null, List.of(fee.transactionId()), jpeg())
        .then()
        .statusCode(200)
        .body("outcome", is("MATCHED"));
    awaitStatus(fee, "PROOF_RECEIVED");
    assertThat(
        fee(fee).getList("history.status"),
        is(List.of("RAISED", "RAISED", "NOTIFIED", "EXPIRED", "PROOF_RECEIVED")));
  }
}
