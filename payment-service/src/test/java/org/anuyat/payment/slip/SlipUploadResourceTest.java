package org.anuyat.payment.slip;

import static io.restassured.RestAssured.given;
import static org.anuyat.payment.Office.CASHIER;
import static org.anuyat.payment.Office.ELSEWHERE;
import static org.anuyat.payment.Office.HERE;
import static org.anuyat.payment.Office.as;
import static org.anuyat.payment.Office.cashier;
import static org.anuyat.payment.Office.content;
import static org.anuyat.payment.Office.fee;
import static org.anuyat.payment.Office.in;
import static org.anuyat.payment.Office.newId;
import static org.anuyat.payment.Office.pdf;
import static org.anuyat.payment.Office.raiseAndNotify;
import static org.anuyat.payment.Office.raiseAndSendSlip;
import static org.anuyat.payment.Office.slipOnDesk;
import static org.anuyat.payment.Office.verification;
import static org.anuyat.payment.slip.SlipDesk.awaitStates;
import static org.anuyat.payment.slip.SlipDesk.mail;
import static org.anuyat.payment.slip.SlipDesk.newTransRef;
import static org.anuyat.payment.slip.SlipDesk.slip;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.anuyat.local.starter.LocalTokens;
import org.anuyat.payment.Office.File;
import org.anuyat.payment.Office.RaisedFee;
import org.anuyat.payment.ServiceTestResource;
import org.anuyat.payment.slipqr.MiniQrCodes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Slips handed in over the API go the way of the mailed ones. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class SlipUploadResourceTest {
  private static final byte[] PNG = content("\u0089PNG\r\n\u001a\n");

  @Test
  @Tag("rule-6.3")
  @Tag("rule-T1.6")
  void aSlipShownAtTheCounterLandsOnTheDesk() {
    RaisedFee fee = raiseAndNotify();
    String transRef = newTransRef();
    byte[] slip = slip(MiniQrCodes.bank("030", transRef)).content();
    upload(fee, "image/jpeg", slip)
        .then()
        .statusCode(201)
        .body("state", is("AWAITED"))
        .body("channel", is("UPLOAD"))
        .body("handedInBy", is(CASHIER))
        .body("feeId", is(fee.feeId()));
    awaitStates(fee, "ON_DESK");
    JsonPath seen = fee(fee);
    assertThat(seen.getString("status"), is("PROOF_RECEIVED"));
    assertThat(seen.getString("slips[0].miniQr.transRef"), is(transRef));
    assertThat(seen.getString("slips[0].fromAddress"), nullValue());
  }

  @Test
  @Tag("rule-6.3")
  void aPortalSendsAFormAndTheFileIsJudgedByItsContent() {
    RaisedFee fee = raiseAndNotify();
    given()
        .auth()
        .oauth2(LocalTokens.token("service-account-portal", null, "service"))
        .multiPart("file", "from the app.pdf", pdf().content(), "application/octet-stream")
        .post(url(fee))
        .then()
        .statusCode(201)
        .body("contentType", is("application/pdf"))
        .body("fileName", is("from the app.pdf"));
    awaitStates(fee, "ON_DESK");
  }

  @Test
  void theSameBytesAgainAnswerTheSameAndChangeNothing() {
    RaisedFee fee = raiseAndNotify();
    byte[] slip = slip(null).content();
    String first = upload(fee, "image/jpeg", slip).then().statusCode(201).extract().path("slipId");
    upload(fee, "application/octet-stream", slip).then().statusCode(200).body("slipId", is(first));
    awaitStates(fee, "ON_DESK");
    upload(fee, "image/jpeg", slip).then().statusCode(200).body("state", is("ON_DESK"));
    awaitStates(fee, "ON_DESK");
  }

  @Test
  @Tag("rule-6.5")
  void anUploadIsBlockedAsAMailIs() {
    RaisedFee mailed = raiseAndNotify();
    RaisedFee uploaded = raiseAndNotify();
    File slip = slip(null);
    mail(mailed, slip);
    awaitStates(mailed, "ON_DESK");
    upload(uploaded, "image/jpeg", slip.content()).then().statusCode(201);
    awaitStates(uploaded, "BLOCKED");
  }

  @Test
  @Tag("rule-6.3")
  void anotherKindOfFileIsRefused() {
    RaisedFee fee = raiseAndNotify();
    upload(fee, "image/jpeg", PNG)
        .then()
        .statusCode(415)
        .contentType("application/problem+json")
        .body("type", is("urn:anuyat:problem:not-a-proof-file"));
    upload(fee, "text/plain", PNG).then().statusCode(415).contentType("application/problem+json");
    upload(fee, "image/jpeg", new byte[0]).then().statusCode(415);
    bearer()
        .multiPart("other", "slip.jpg", PNG, "image/jpeg")
        .post(url(fee))
        .then()
        .statusCode(400)
        .body("type", is("urn:anuyat:problem:invalid-input"));
  }

  @Test
  @Tag("rule-6.3")
  void aFileThatIsTooLargeIsRefused() {
    RaisedFee fee = raiseAndNotify();
    byte[] large = new byte[20_000_001];
    System.arraycopy(content("%PDF-1.7"), 0, large, 0, 8);
    upload(fee, "application/pdf", large)
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("type", is("urn:anuyat:problem:proof-too-large"));
    bearer()
        .multiPart("file", "slip.pdf", large, "application/pdf")
        .post(url(fee))
        .then()
        .statusCode(413)
        .body("type", is("urn:anuyat:problem:proof-too-large"));
  }

  @Test
  void aSlipForASettledFeeWaitsOnTheDeskForItMayShowASecondPayment() {
    RaisedFee fee = raiseAndSendSlip();
    cashier()
        .body(verification(slipOnDesk(fee), 125_050))
        .post(in(HERE) + "/fees/" + fee.feeId() + "/verify")
        .then()
        .statusCode(200);
    upload(fee, "image/jpeg", slip(null).content())
        .then()
        .statusCode(201)
        .body("outcome", is("NOT_AWAITING_PAYMENT"));
    awaitStates(fee, "ACCEPTED", "ON_DESK");
    assertThat(fee(fee).getString("status"), is("VERIFIED"));
  }

  @Test
  void onlyCashiersOfTheMunicipalityAndServicesUpload() {
    RaisedFee fee = raiseAndNotify();
    byte[] slip = slip(null).content();
    as("person-other", HERE, "case-officer")
        .contentType("image/jpeg")
        .body(slip)
        .post(url(fee))
        .then()
        .statusCode(403);
    as("stranger", ELSEWHERE, "finance-officer")
        .contentType("image/jpeg")
        .body(slip)
        .post(url(fee))
        .then()
        .statusCode(404);
    cashier()
        .contentType("image/jpeg")
        .body(slip)
        .post(in(HERE) + "/fees/" + newId() + "/slips")
        .then()
        .statusCode(404);
  }

  private static Response upload(RaisedFee fee, String contentType, byte[] content) {
    return cashier().contentType(contentType).body(content).post(url(fee));
  }

  private static io.restassured.specification.RequestSpecification bearer() {
    return given().auth().oauth2(LocalTokens.token(CASHIER, HERE, "finance-officer"));
  }

  private static String url(RaisedFee fee) {
    return in(HERE) + "/fees/" + fee.feeId() + "/slips";
  }
}
