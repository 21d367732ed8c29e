package org.anuyat.payment.slip;

import static org.anuyat.payment.Office.HERE;
import static org.anuyat.payment.Office.REVIEWER;
import static org.anuyat.payment.Office.as;
import static org.anuyat.payment.Office.cashier;
import static org.anuyat.payment.Office.fee;
import static org.anuyat.payment.Office.raiseAndNotify;
import static org.anuyat.payment.slip.SlipDesk.awaitStates;
import static org.anuyat.payment.slip.SlipDesk.lift;
import static org.anuyat.payment.slip.SlipDesk.mail;
import static org.anuyat.payment.slip.SlipDesk.newTransRef;
import static org.anuyat.payment.slip.SlipDesk.path;
import static org.anuyat.payment.slip.SlipDesk.reject;
import static org.anuyat.payment.slip.SlipDesk.slip;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.anuyat.payment.Office.File;
import org.anuyat.payment.Office.RaisedFee;
import org.anuyat.payment.ServiceTestResource;
import org.anuyat.payment.slipqr.MiniQrCodes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A citizen who named the wrong fee first is helped, and the payment still counts once. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-6.5")
class LiftingBlockResourceTest {
  @Test
  void aBlockIsLiftedOnlyAfterTheFirstSlipWasRefusedAndThenThePaymentIsTheSeconds() {
    RaisedFee wrong = raiseAndNotify();
    RaisedFee right = raiseAndNotify();
    File slip = slip(MiniQrCodes.bank("004", newTransRef()));
    mail(wrong, slip);
    awaitStates(wrong, "ON_DESK");
    mail(right, SeenBeforeResourceTest.again(slip));
    awaitStates(right, "BLOCKED");
    lift(right, 0).then().statusCode(409).body("type", is("urn:anuyat:problem:block-stands"));
    reject(wrong, 0).then().statusCode(200);
    lift(right, 0)
        .then()
        .statusCode(200)
        .body("state", is("ON_DESK"))
        .body("history.event", is(List.of("SEEN", "BLOCKED", "BLOCK_LIFTED")))
        .body("history[2].actor", is("person-cashier"))
        .body("history[2].reason", is("ผู้ขอระบุหมายเลขอ้างอิงของคำขออื่นในครั้งแรก"));
    assertThat(fee(right).getString("status"), is("PROOF_RECEIVED"));
    lift(right, 0).then().statusCode(409).body("type", is("urn:anuyat:problem:slip-not-blocked"));
    mail(wrong, SeenBeforeResourceTest.again(slip));
    awaitStates(wrong, "REJECTED", "BLOCKED");
  }

  @Test
  void aRepeatThatStillLiesOnTheFirstFeesDeskKeepsTheBlock() {
    RaisedFee wrong = raiseAndNotify();
    RaisedFee right = raiseAndNotify();
    File slip = slip(MiniQrCodes.bank("004", newTransRef()));
    mail(wrong, slip);
    awaitStates(wrong, "ON_DESK");
    mail(wrong, SeenBeforeResourceTest.again(slip));
    awaitStates(wrong, "ON_DESK", "ON_DESK");
    mail(right, SeenBeforeResourceTest.again(slip));
    awaitStates(right, "BLOCKED");
    reject(wrong, 0).then().statusCode(200);
    lift(right, 0).then().statusCode(409);
    reject(wrong, 1).then().statusCode(200);
    lift(right, 0).then().statusCode(200);
  }

  @Test
  void aBlockedSlipThatWasSentTwiceMayBeLiftedEitherWay() {
    RaisedFee wrong = raiseAndNotify();
    RaisedFee right = raiseAndNotify();
    String code = MiniQrCodes.bank("004", newTransRef());
    mail(wrong, slip(code));
    awaitStates(wrong, "ON_DESK");
    File another = slip(code);
    mail(right, another);
    awaitStates(right, "BLOCKED");
    mail(right, SeenBeforeResourceTest.again(another));
    awaitStates(right, "BLOCKED", "BLOCKED");
    reject(wrong, 0).then().statusCode(200);
    lift(right, 1).then().statusCode(200).body("state", is("ON_DESK"));
    lift(right, 0).then().statusCode(200).body("state", is("ON_DESK"));
  }

  @Test
  void onlyACashierWhoHadNoPartInTheCaseLiftsItAndSaysWhy() {
    RaisedFee first = raiseAndNotify();
    RaisedFee second = raiseAndNotify();
    File slip = slip(null);
    mail(first, slip);
    awaitStates(first, "ON_DESK");
    mail(second, SeenBeforeResourceTest.again(slip));
    awaitStates(second, "BLOCKED");
    reject(first, 0).then().statusCode(200);
    String url = path(second, 0) + "/lift-block";
    Map<String, String> why = Map.of("reason", "ผู้ขอแจ้ง");
    as(REVIEWER, HERE, "finance-officer")
        .body(why)
        .post(url)
        .then()
        .statusCode(403)
        .body("type", is("urn:anuyat:problem:same-person"));
    as("person-other", HERE, "case-officer").body(why).post(url).then().statusCode(403);
    cashier().body(Map.of("reason", " ")).post(url).then().statusCode(400);
    cashier().body(why).post(url).then().statusCode(200);
  }
}
