package org.anuyat.payment.slip;

import static org.anuyat.payment.Office.ELSEWHERE;
import static org.anuyat.payment.Office.PAYER;
import static org.anuyat.payment.Office.fee;
import static org.anuyat.payment.Office.handInAt;
import static org.anuyat.payment.Office.in;
import static org.anuyat.payment.Office.newId;
import static org.anuyat.payment.Office.raise;
import static org.anuyat.payment.Office.raiseAndNotify;
import static org.anuyat.payment.Office.service;
import static org.anuyat.payment.Office.tellAccount;
import static org.anuyat.payment.slip.SlipDesk.awaitStates;
import static org.anuyat.payment.slip.SlipDesk.jpeg;
import static org.anuyat.payment.slip.SlipDesk.mail;
import static org.anuyat.payment.slip.SlipDesk.newTransRef;
import static org.anuyat.payment.slip.SlipDesk.slipId;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import org.anuyat.payment.Office.RaisedFee;
import org.anuyat.payment.ServiceTestResource;
import org.anuyat.payment.slippicture.ProofPictures;
import org.anuyat.payment.slipqr.MiniQrCodes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A picture saved anew is another file; the officer is told what it looks like, no more. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-6.5")
class SimilarPicturesResourceTest {
  @Test
  void aPictureSavedAnewForAnotherFeeIsShownAndNotBlocked() {
    BufferedImage slip = ProofPictures.slip(System.nanoTime(), null);
    RaisedFee first = raiseAndNotify();
    mail(first, jpeg(ProofPictures.jpeg(slip, 0.9)));
    awaitStates(first, "ON_DESK");
    assertThat(fee(first).getString("slips[0].similarTo"), nullValue());
    RaisedFee second = raiseAndNotify();
    mail(second, jpeg(ProofPictures.jpeg(ProofPictures.scaled(slip, 0.7), 0.5)));
    awaitStates(second, "ON_DESK");
    JsonPath seen = fee(second);
    assertThat(seen.getString("slips[0].similarTo.slipId"), is(slipId(first, 0)));
    assertThat(seen.getInt("slips[0].similarTo.distance"), lessThanOrEqualTo(12));
    assertThat(seen.getBoolean("slips[0].similarTo.elsewhere"), is(false));
  }

  @Test
  void ofAnotherMunicipalitysPictureOnlyThatThereIsOneIsTold() {
    BufferedImage slip = ProofPictures.slip(System.nanoTime(), null);
    tellAccount(ELSEWHERE);
    RaisedFee there = raise(ELSEWHERE);
    handInAt(
        ELSEWHERE,
        newId(),
        PAYER,
        null,
        List.of(there.transactionId()),
        jpeg(ProofPictures.jpeg(slip, 0.9)));
    String thereUrl = in(ELSEWHERE) + "/fees/" + there.feeId();
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> service().get(thereUrl).then().body("status", is("PROOF_RECEIVED")));
    RaisedFee here = raiseAndNotify();
    mail(here, jpeg(ProofPictures.jpeg(slip, 0.5)));
    awaitStates(here, "ON_DESK");
    JsonPath seen = fee(here);
    assertThat(seen.getBoolean("slips[0].similarTo.elsewhere"), is(true));
    assertThat(seen.getString("slips[0].similarTo.slipId"), nullValue());
    assertThat(seen.getString("slips[0].similarTo.distance"), nullValue());
  }

  @Test
  void twoSlipsOfOneBankThatNameTheirPaymentsAreNotCalledSimilar() {
    long form = System.nanoTime();
    RaisedFee first = raiseAndNotify();
    RaisedFee second = raiseAndNotify();
    mail(first, ofPayment(form));
    mail(second, ofPayment(form));
    awaitStates(first, "ON_DESK");
    awaitStates(second, "ON_DESK");
    assertThat(fee(first).getString("slips[0].similarTo"), nullValue());
    assertThat(fee(second).getString("slips[0].similarTo"), nullValue());
  }

  private static org.anuyat.payment.Office.File ofPayment(long form) {
    return jpeg(
        ProofPictures.jpeg(ProofPictures.slip(form, MiniQrCodes.bank("004", newTransRef())), 0.8));
  }
}
