package org.anuyat.payment.slip;

import static org.anuyat.payment.Office.ELSEWHERE;
import static org.anuyat.payment.Office.HERE;
import static org.anuyat.payment.Office.PAYER;
import static org.anuyat.payment.Office.cashier;
import static org.anuyat.payment.Office.fee;
import static org.anuyat.payment.Office.handInAt;
import static org.anuyat.payment.Office.in;
import static org.anuyat.payment.Office.newId;
import static org.anuyat.payment.Office.orderOf;
import static org.anuyat.payment.Office.raise;
import static org.anuyat.payment.Office.raiseAndNotify;
import static org.anuyat.payment.Office.service;
import static org.anuyat.payment.Office.tellAccount;
import static org.anuyat.payment.Office.verification;
import static org.anuyat.payment.slip.SlipDesk.awaitStates;
import static org.anuyat.payment.slip.SlipDesk.jpeg;
import static org.anuyat.payment.slip.SlipDesk.mail;
import static org.anuyat.payment.slip.SlipDesk.mailFrom;
import static org.anuyat.payment.slip.SlipDesk.newTransRef;
import static org.anuyat.payment.slip.SlipDesk.slip;
import static org.anuyat.payment.slip.SlipDesk.slipId;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.anuyat.payment.Office.File;
import org.anuyat.payment.Office.RaisedFee;
import org.anuyat.payment.Peers;
import org.anuyat.payment.ServiceTestResource;
import org.anuyat.payment.slipqr.MiniQrCodes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One payment settles one fee, in the whole province. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-6.5")
class SeenBeforeResourceTest {
  @Test
  void theSameFileForAnotherFeeIsBlockedAndTheOfficerSeesWhereItWasFirst() {
    RaisedFee first = raiseAndNotify();
    RaisedFee second = raiseAndNotify();
    File used = slip(null);
    mail(first, used);
    awaitStates(first, "ON_DESK");
    String messageId = mail(second, again(used));
    awaitStates(second, "BLOCKED");
    JsonPath seen = fee(second);
    assertThat(seen.getString("status"), is("NOTIFIED"));
    assertThat(seen.getString("slips[0].firstSeen.by"), is("FILE"));
    assertThat(seen.getBoolean("slips[0].firstSeen.elsewhere"), is(false));
    assertThat(seen.getString("slips[0].firstSeen.feeId"), is(first.feeId()));
    assertThat(seen.getString("slips[0].firstSeen.slipId"), is(slipId(first, 0)));
    assertThat(seen.getString("slips[0].firstSeen.caseNumber"), is("7/2569"));
    assertThat(seen.getList("slips[0].history.event"), is(List.of("SEEN", "BLOCKED")));
    assertThat(fee(first).getString("slips[0].firstSeen"), nullValue());
    cashier()
        .body(verification(slipId(second, 0), 125_050))
        .post(in(HERE) + "/fees/" + second.feeId() + "/verify")
        .then()
        .statusCode(409);
    await().untilAsserted(() -> assertThat(Peers.PLAYED.mailsAnswering(messageId), hasSize(1)));
    JsonPath letter = Peers.PLAYED.mailsAnswering(messageId).getFirst().body();
    assertThat(letter.getString("subjectEn"), containsString("was used for another case"));
    assertThat(letter.getString("bodyTh"), containsString("คำขออื่นของท่าน"));
    assertThat(letter.getString("bodyTh"), not(containsString(first.transactionId())));
  }

  @Test
  void theSamePaymentOnAnotherPictureIsBlockedWhateverTheCaseOfItsLetters() {
    RaisedFee first = raiseAndNotify();
    RaisedFee second = raiseAndNotify();
    String transRef = newTransRef();
    mail(first, slip(MiniQrCodes.bank("004", transRef)));
    awaitStates(first, "ON_DESK");
    mail(second, slip(MiniQrCodes.bank("004", transRef.toUpperCase(Locale.ROOT))));
    awaitStates(second, "BLOCKED");
    assertThat(fee(second).getString("slips[0].firstSeen.by"), is("PAYMENT"));
    assertThat(fee(second).getString("slips[0].firstSeen.feeId"), is(first.feeId()));
  }

  @Test
  void theSameReferenceOfAnotherBankIsAnotherPayment() {
    RaisedFee first = raiseAndNotify();
    RaisedFee second = raiseAndNotify();
    String transRef = newTransRef();
    mail(first, slip(MiniQrCodes.bank("004", transRef)));
    mail(second, slip(MiniQrCodes.bank("006", transRef)));
    awaitStates(first, "ON_DESK");
    awaitStates(second, "ON_DESK");
  }

  @Test
  void ofAnotherMunicipalityOnlyTheDayIsTold() {
    tellAccount(ELSEWHERE);
    RaisedFee there = raise(ELSEWHERE);
    RaisedFee here = raiseAndNotify();
    String code = MiniQrCodes.bank("011", newTransRef());
    handInAt(ELSEWHERE, newId(), PAYER, null, List.of(there.transactionId()), slip(code));
    String thereUrl = in(ELSEWHERE) + "/fees/" + there.feeId();
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> service().get(thereUrl).then().body("status", is("PROOF_RECEIVED")));
    String thereSlip = service().get(thereUrl).path("slips[0].slipId");
    String messageId = mail(here, slip(code));
    awaitStates(here, "BLOCKED");
    String body = cashier().get(in(HERE) + "/fees/" + here.feeId()).asString();
    for (String secret :
        List.of(ELSEWHERE, thereSlip, there.feeId(), there.caseId(), there.transactionId())) {
      assertThat(body, not(containsString(secret)));
    }
    JsonPath seen = fee(here);
    assertThat(seen.getBoolean("slips[0].firstSeen.elsewhere"), is(true));
    assertThat(seen.getString("slips[0].firstSeen.date").length(), is(10));
    assertThat(seen.getString("slips[0].firstSeen.at"), nullValue());
    SlipDesk.lift(here, 0)
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:block-stands"));
    // A later mail is answered, this one is not.
    String later = mail(here, new File("slip.jpg", "image/jpeg", new byte[] {'M', 'Z'}));
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(Peers.PLAYED.mailsAnswering(later), hasSize(1)));
    assertThat(Peers.PLAYED.mailsAnswering(messageId), hasSize(0));
  }

  @Test
  void nobodyIsToldThatAnotherCitizenUsedIt() {
    RaisedFee first = raiseAndNotify(orderOf("other.citizen@example.org"));
    RaisedFee second = raiseAndNotify();
    File used = slip(null);
    mailFrom("other.citizen@example.org", first, used);
    awaitStates(first, "ON_DESK");
    String messageId = mail(second, again(used));
    awaitStates(second, "BLOCKED");
    String later = mail(second, new File("slip.jpg", "image/jpeg", new byte[] {'M', 'Z'}));
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(Peers.PLAYED.mailsAnswering(later), hasSize(1)));
    assertThat(Peers.PLAYED.mailsAnswering(messageId), hasSize(0));
  }

  @Test
  void theSameSlipTwiceForOneFeeIsARepeatAndNoFraud() {
    RaisedFee fee = raiseAndNotify();
    File sent = slip(MiniQrCodes.bank("002", newTransRef()));
    mail(fee, sent);
    awaitStates(fee, "ON_DESK");
    mail(fee, again(sent));
    awaitStates(fee, "ON_DESK", "ON_DESK");
    JsonPath seen = fee(fee);
    assertThat(seen.getString("slips[0].repeatOf"), nullValue());
    assertThat(seen.getString("slips[1].repeatOf"), is(seen.getString("slips[0].slipId")));
    assertThat(seen.getString("slips[1].firstSeen"), nullValue());
    assertThat(seen.getList("slips[1].history.event"), is(List.of("SEEN", "REPEATED")));
  }

  @Test
  void ofTwoDifferentSlipsForOneFeeTheOfficerChooses() {
    RaisedFee fee = raiseAndNotify();
    mail(
        fee,
        slip(MiniQrCodes.bank("002", newTransRef())),
        slip(MiniQrCodes.bank("004", newTransRef())));
    awaitStates(fee, "ON_DESK", "ON_DESK");
    cashier()
        .body(verification(slipId(fee, 1), 125_050))
        .post(in(HERE) + "/fees/" + fee.feeId() + "/verify")
        .then()
        .statusCode(200)
        .body("status", is("VERIFIED"))
        .body("slips.state", is(List.of("ON_DESK", "ACCEPTED")))
        .body("money.payments[0].bank", is("004"));
  }

  @Test
  void ofManyMailsWithOnePaymentAtTheSameMomentExactlyOneIsFirst() {
    String code = MiniQrCodes.bank("014", newTransRef());
    List<RaisedFee> fees = IntStream.range(0, 6).mapToObj(i -> raiseAndNotify()).toList();
    List<File> slips = fees.stream().map(fee -> slip(code)).toList();
    IntStream.range(0, 6).parallel().forEach(i -> mail(fees.get(i), slips.get(i)));
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(() ->
            assertEquals(6, fees.stream().mapToInt(f -> fee(f).getList("slips").size()).sum()));
    List<String> states = fees.stream().map(f -> fee(f).getString("slips[0].state")).toList();
    assertEquals(1, states.stream().filter("ON_DESK"::equals).count());
    assertEquals(5, states.stream().filter("BLOCKED"::equals).count());
  }

  @Test
  void aCodeWithAWrongCheckSumBlocksNobodyAndIsBlockedItself() {
    String code = MiniQrCodes.bank("014", newTransRef());
    char last = code.charAt(code.length() - 1);
    String wrong = code.substring(0, code.length() - 1) + (last == '0' ? '1' : '0');
    RaisedFee forger = raiseAndNotify();
    mail(forger, slip(wrong));
    awaitStates(forger, "ON_DESK");
    RaisedFee honest = raiseAndNotify();
    mail(honest, slip(code));
    awaitStates(honest, "ON_DESK");
    RaisedFee late = raiseAndNotify();
    mail(late, slip(wrong));
    awaitStates(late, "BLOCKED");
  }

  static File again(File file) {
    return jpeg(file.content());
  }
}
