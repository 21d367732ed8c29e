package org.anuyat.payment.slip;

import static org.anuyat.payment.Office.ELSEWHERE;
import static org.anuyat.payment.Office.HERE;
import static org.anuyat.payment.Office.as;
import static org.anuyat.payment.Office.cashier;
import static org.anuyat.payment.Office.fee;
import static org.anuyat.payment.Office.in;
import static org.anuyat.payment.Office.raiseAndNotify;
import static org.anuyat.payment.Office.slipOnDesk;
import static org.anuyat.payment.Office.verification;
import static org.anuyat.payment.slip.SlipDesk.awaitStates;
import static org.anuyat.payment.slip.SlipDesk.jpeg;
import static org.anuyat.payment.slip.SlipDesk.mail;
import static org.anuyat.payment.slip.SlipDesk.newTransRef;
import static org.anuyat.payment.slip.SlipDesk.path;
import static org.anuyat.payment.slip.SlipDesk.slip;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.anuyat.payment.Office.File;
import org.anuyat.payment.Office.RaisedFee;
import org.anuyat.payment.ServiceTestResource;
import org.anuyat.payment.slippicture.ProofPictures;
import org.anuyat.payment.slipqr.MiniQrCodes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is read from a slip's picture is shown to the officer and goes into the verification. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class MiniQrResourceTest {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMuuuu", Locale.ROOT);

  @Test
  @Tag("rule-6.5")
  void theMiniQrIsShownWithItsBankAndItsReferenceGoesIntoTheVerification() {
    RaisedFee fee = raiseAndNotify();
    String transRef = newTransRef();
    mail(fee, slip(MiniQrCodes.bank("004", transRef)));
    awaitStates(fee, "ON_DESK");
    JsonPath seen = fee(fee);
    assertThat(seen.getString("status"), is("PROOF_RECEIVED"));
    assertThat(seen.getString("slips[0].look"), is("SEEN"));
    assertThat(seen.getString("slips[0].miniQr.bank"), is("004"));
    assertThat(seen.getString("slips[0].miniQr.bankNameTh"), is("ธนาคารกสิกรไทย"));
    assertThat(seen.getString("slips[0].miniQr.bankNameEn"), is("KASIKORNBANK"));
    assertThat(seen.getString("slips[0].miniQr.transRef"), is(transRef));
    assertThat(seen.getBoolean("slips[0].miniQr.crcValid"), is(true));
    JsonPath settled = verify(fee, verification(slipOnDesk(fee), 125_050));
    assertThat(settled.getString("money.payments[0].bank"), is("004"));
    assertThat(
        settled.getString("money.payments[0].bankReference"),
        is(transRef.toUpperCase(Locale.ROOT)));
  }

  @Test
  @Tag("rule-6.5")
  void aWrongCheckSumIsShownAndItsReferenceIsNotUsed() {
    RaisedFee fee = raiseAndNotify();
    String code = MiniQrCodes.bank("014", newTransRef());
    char last = code.charAt(code.length() - 1);
    mail(fee, slip(code.substring(0, code.length() - 1) + (last == '0' ? '1' : '0')));
    awaitStates(fee, "ON_DESK");
    assertThat(fee(fee).getBoolean("slips[0].miniQr.crcValid"), is(false));
    assertThat(
        verify(fee, verification(slipOnDesk(fee), 125_050)).getString("money.payments[0].bank"),
        nullValue());
  }

  @Test
  @Tag("rule-6.3")
  void aMiniQrInsideAPdfIsRead() {
    RaisedFee fee = raiseAndNotify();
    String transRef = newTransRef();
    byte[] pdf = ProofPictures.pdf(ProofPictures.slip(7, MiniQrCodes.bank("006", transRef)));
    mail(fee, new File("สลิป.pdf", "application/pdf", pdf));
    awaitStates(fee, "ON_DESK");
    assertThat(fee(fee).getString("slips[0].miniQr.transRef"), is(transRef));
    cashier().get(path(fee, 0) + "/preview.png").then().statusCode(200).contentType("image/png");
  }

  @Test
  @Tag("rule-6.5")
  void aWalletsDayIsComparedWithTheDayTheOfficerTypes() {
    RaisedFee fee = raiseAndNotify();
    LocalDate yesterday = LocalDate.now(ZoneId.of("Asia/Bangkok")).minusDays(1);
    mail(fee, slip(MiniQrCodes.trueMoney("P2P", newTransRef(), yesterday.format(DAY))));
    awaitStates(fee, "ON_DESK");
    JsonPath seen = fee(fee);
    assertThat(seen.getString("slips[0].miniQr.bank"), is("TRUEMONEY"));
    assertThat(seen.getString("slips[0].miniQr.walletEvent"), is("P2P"));
    assertThat(seen.getString("slips[0].miniQr.paidOn"), is(yesterday.toString()));
    cashier()
        .body(verification(slipOnDesk(fee), 125_050))
        .post(in(HERE) + "/fees/" + fee.feeId() + "/verify")
        .then()
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:payment-date-not-possible"))
        .body("detail", containsString(yesterday.toString()));
  }

  @Test
  @Tag("rule-6.5")
  void ofTwoPaymentsInOnePictureNoneIsTakenByItself() {
    RaisedFee fee = raiseAndNotify();
    BufferedImage both = ProofPictures.slip(8, MiniQrCodes.bank("004", newTransRef()));
    Graphics2D pen = both.createGraphics();
    pen.drawImage(ProofPictures.qr(MiniQrCodes.bank("006", newTransRef()), 300), 60, 1160, null);
    pen.dispose();
    mail(fee, jpeg(ProofPictures.jpeg(both, 0.8)));
    awaitStates(fee, "ON_DESK");
    assertThat(fee(fee).getInt("slips[0].morePayments"), is(1));
    assertThat(
        verify(fee, verification(slipOnDesk(fee), 125_050)).getString("money.payments[0].bank"),
        nullValue());
  }

  @Test
  @Tag("rule-6.4")
  void thePreviewShowsThePictureWithoutAnythingElseOfTheFileToTheCashierAlone() {
    RaisedFee fee = raiseAndNotify();
    byte[] phone =
        ProofPictures.withExif(
            ProofPictures.jpeg(ProofPictures.slip(9, null), 0.8), 1, "Made-up Phone 9");
    mail(fee, jpeg(phone));
    awaitStates(fee, "ON_DESK");
    String path = path(fee, 0) + "/preview.png";
    byte[] png =
        cashier()
            .get(path)
            .then()
            .statusCode(200)
            .contentType("image/png")
            .header("X-Content-Type-Options", is("nosniff"))
            .header("Content-Security-Policy", containsString("sandbox"))
            .header("Cache-Control", is("no-store"))
            .extract()
            .asByteArray();
    assertThat(ProofPictures.read(png).getHeight(), is(1_000));
    assertThat(new String(png, StandardCharsets.ISO_8859_1).contains("Made-up Phone"), is(false));
    as("person-reviewer", HERE, "case-officer").get(path).then().statusCode(403);
    as("stranger", ELSEWHERE, "finance-officer").get(path).then().statusCode(404);
  }

  @Test
  @Tag("rule-6.4")
  void aPictureThatCannotBeDrawnIsKeptAndSaidToBeUnreadable() {
    RaisedFee fee = raiseAndNotify();
    mail(fee, org.anuyat.payment.Office.jpeg());
    awaitStates(fee, "ON_DESK");
    JsonPath seen = fee(fee);
    assertThat(seen.getString("slips[0].look"), is("UNREADABLE"));
    assertThat(seen.getBoolean("slips[0].hasPreview"), is(false));
    assertThat(seen.getString("slips[0].miniQr"), nullValue());
    assertThat(seen.getList("slips[0].history.event"), hasSize(1));
    cashier()
        .get(path(fee, 0) + "/preview.png")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
    cashier().get(path(fee, 0) + "/content").then().statusCode(200);
  }

  private static JsonPath verify(RaisedFee fee, Map<String, Object> body) {
    return cashier()
        .body(body)
        .post(in(HERE) + "/fees/" + fee.feeId() + "/verify")
        .then()
        .statusCode(200)
        .body("status", is("VERIFIED"))
        .extract()
        .jsonPath();
  }
}
