package org.anuyat.payment.slip;

import static org.anuyat.payment.Office.ELSEWHERE;
import static org.anuyat.payment.Office.HERE;
import static org.anuyat.payment.Office.PAYER;
import static org.anuyat.payment.Office.as;
import static org.anuyat.payment.Office.awaitStatus;
import static org.anuyat.payment.Office.cashier;
import static org.anuyat.payment.Office.content;
import static org.anuyat.payment.Office.fee;
import static org.anuyat.payment.Office.handIn;
import static org.anuyat.payment.Office.in;
import static org.anuyat.payment.Office.jpeg;
import static org.anuyat.payment.Office.newId;
import static org.anuyat.payment.Office.pdf;
import static org.anuyat.payment.Office.raise;
import static org.anuyat.payment.Office.raiseAndNotify;
import static org.anuyat.payment.Office.raiseAndSendSlip;
import static org.anuyat.payment.Office.service;
import static org.anuyat.payment.Office.slipOnDesk;
import static org.anuyat.payment.Office.tellAccount;
import static org.anuyat.payment.Office.verification;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anuyat.payment.Office.File;
import org.anuyat.payment.Office.RaisedFee;
import org.anuyat.payment.Peers;
import org.anuyat.payment.ServiceTestResource;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mails that bring a slip, or do not. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class SlipResourceTest {
  @Test
  @Tag("rule-6.2")
  @Tag("rule-6.3")
  @Tag("rule-T1.6")
  void aJpegWithTheTransactionIdLandsOnItsFee() {
    RaisedFee fee = raiseAndNotify();
    String typed = fee.transactionId().toLowerCase(Locale.ROOT).replaceAll("(.{4})", "$1 ");
    handIn(newId(), PAYER.toUpperCase(Locale.ROOT), null, List.of(typed), jpeg())
        .then()
        .statusCode(200)
        .body("outcome", is("MATCHED"))
        .body("feeId", is(fee.feeId()));
    awaitStatus(fee, "PROOF_RECEIVED");
    assertThat(fee(fee).getString("slips[0].contentType"), is("image/jpeg"));
  }

  @Test
  @Tag("rule-6.3")
  void aPdfIsTakenByItsContentWhateverItsNameSays() {
    RaisedFee fee = raiseAndNotify();
    File disguised = new File("slip", "application/octet-stream", pdf().content());
    handIn(newId(), PAYER, null, List.of(fee.transactionId()), disguised).then().statusCode(200);
    awaitStatus(fee, "PROOF_RECEIVED");
    assertThat(fee(fee).getString("slips[0].contentType"), is("application/pdf"));
  }

  @Test
  void aReplyInTheFeesThreadNeedsNoTransactionId() {
    RaisedFee fee = raiseAndNotify();
    handIn(newId(), PAYER, fee.caseId(), List.of("2019000212312312"), jpeg())
        .then()
        .body("outcome", is("MATCHED"))
        .body("feeId", is(fee.feeId()));
    awaitStatus(fee, "PROOF_RECEIVED");
  }

  @Test
  @Tag("rule-6.4")
  void theFilesAreKeptInOrderByteForByteWithTheirHashForTheCashierAlone() {
    RaisedFee fee = raiseAndNotify();
    File first = jpeg();
    File second = pdf();
    handIn(newId(), PAYER, null, List.of(fee.transactionId()), first, second);
    awaitStatus(fee, "PROOF_RECEIVED");
    JsonPath seen = fee(fee);
    assertThat(seen.getList("slips.fileName"), is(List.of("slip.jpg", "slip.pdf")));
    assertThat(seen.getString("slips[1].sha256"), is(DigestUtils.sha256Hex(second.content())));
    String path = in(HERE) + "/fees/" + fee.feeId() + "/slips/" + seen.getString("slips[1].slipId");
    byte[] kept =
        cashier()
            .get(path + "/content")
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .header("Content-Disposition", containsString("attachment"))
            .header("X-Content-Type-Options", is("nosniff"))
            .header("Content-Security-Policy", containsString("sandbox"))
            .extract()
            .asByteArray();
    assertArrayEquals(second.content(), kept);
    as("person-reviewer", HERE, "case-officer").get(path + "/content").then().statusCode(403);
    as("stranger", ELSEWHERE, "finance-officer").get(path + "/content").then().statusCode(404);
  }

  @Test
  void theSameMessageAgainAnswersTheSameAndChangesNothing() {
    RaisedFee fee = raiseAndNotify();
    String messageId = newId();
    File slip = jpeg();
    handIn(messageId, PAYER, null, List.of(fee.transactionId()), slip);
    awaitStatus(fee, "PROOF_RECEIVED");
    handIn(messageId, PAYER, null, List.of(fee.transactionId()), slip)
        .then()
        .statusCode(200)
        .body("outcome", is("MATCHED"))
        .body("feeId", is(fee.feeId()));
    assertThat(fee(fee).getList("slips"), hasSize(1));
    assertThat(fee(fee).getList("history"), hasSize(4));
  }

  @Test
  @Tag("rule-6.3")
  void aMistypedTransactionIdIsAnsweredKindlyAndChangesNothing() {
    RaisedFee fee = raiseAndNotify();
    String messageId = newId();
    char last = fee.transactionId().charAt(15);
    String wrong = fee.transactionId().substring(0, 15) + (last == '7' ? '8' : '7');
    handIn(messageId, PAYER, fee.caseId(), List.of(wrong), jpeg())
        .then()
        .statusCode(200)
        .body("outcome", is("UNKNOWN_TRANSACTION_ID"))
        .body("feeId", nullValue());
    JsonPath letter = problemLetter(messageId);
    for (String language : List.of("subjectTh", "subjectEn", "bodyTh", "bodyEn")) {
      assertThat(letter.getString(language), not(containsString(wrong)));
      assertThat(letter.getString(language), not(containsString("ผู้ส่ง")));
    }
    assertThat(letter.getString("bodyTh"), containsString("16 ตัว ขึ้นต้นด้วย AN"));
    assertThat(letter.getString("bodyEn"), containsString("You do not need to pay again"));
    assertThat(fee(fee).getString("status"), is("NOTIFIED"));
    assertThat(fee(fee).getList("slips"), hasSize(0));
  }

  @Test
  void aMailWithoutAnyReferenceIsUnknown() {
    handIn(newId(), PAYER, null, List.of(), jpeg())
        .then()
        .body("outcome", is("UNKNOWN_TRANSACTION_ID"));
    handIn(newId(), PAYER, newId(), List.of(), jpeg())
        .then()
        .body("outcome", is("UNKNOWN_TRANSACTION_ID"));
  }

  @Test
  void aTransactionIdOfAnotherMunicipalityIsUnknownHere() {
    tellAccount(ELSEWHERE);
    RaisedFee foreign = raise(ELSEWHERE);
    handIn(newId(), PAYER, null, List.of(foreign.transactionId()), jpeg())
        .then()
        .body("outcome", is("UNKNOWN_TRANSACTION_ID"))
        .body("feeId", nullValue());
  }

  @Test
  void aStrangersSlipChangesNothingAndTellsHimNothing() {
    RaisedFee fee = raiseAndNotify();
    String messageId = newId();
    handIn(messageId, "stranger@example.org", null, List.of(fee.transactionId()), jpeg())
        .then()
        .statusCode(200)
        .body("outcome", is("NOT_A_PARTY"))
        .body("feeId", nullValue());
    RaisedFee later = raiseAndSendSlip();
    assertThat(fee(later).getString("status"), is("PROOF_RECEIVED"));
    assertThat(Peers.PLAYED.mailsAnswering(messageId), hasSize(0));
    assertThat(fee(fee).getString("status"), is("NOTIFIED"));
    assertThat(fee(fee).getList("slips"), hasSize(0));
  }

  @Test
  @Tag("rule-6.3")
  void aMailWithoutAFileIsToldWhichFilesAreTaken() {
    RaisedFee fee = raiseAndNotify();
    String messageId = newId();
    handIn(messageId, PAYER, null, List.of(fee.transactionId()))
        .then()
        .body("outcome", is("NO_PROOF_FILE"))
        .body("feeId", is(fee.feeId()));
    JsonPath letter = problemLetter(messageId);
    assertThat(letter.getString("bodyTh"), containsString("JPG หรือ PDF"));
    assertThat(letter.getString("bodyEn"), containsString(fee.transactionId()));
    assertThat(fee(fee).getString("status"), is("NOTIFIED"));
  }

  @Test
  @Tag("rule-6.3")
  void aPictureOfAnotherKindIsNoProof() {
    RaisedFee fee = raiseAndNotify();
    handIn(
            newId(),
            PAYER,
            null,
            List.of(fee.transactionId()),
            new File("slip.png", "image/png", content("\u0089PNG")))
        .then()
        .body("outcome", is("NO_PROOF_FILE"));
  }

  @Test
  @Tag("rule-6.3")
  void aFileThatOnlyCallsItselfJpegIsFoundOutAndTheCitizenIsTold() {
    RaisedFee fee = raiseAndNotify();
    String messageId = newId();
    File disguised = new File("slip.jpg", "image/jpeg", content("MZ this is a program"));
    handIn(messageId, PAYER, null, List.of(fee.transactionId()), disguised)
        .then()
        .body("outcome", is("MATCHED"));
    assertThat(problemLetter(messageId).getString("purpose"), is("FEE_PROBLEM"));
    assertThat(fee(fee).getString("slips[0].state"), is("NO_PROOF"));
    assertThat(fee(fee).getString("status"), is("NOTIFIED"));
  }

  @Test
  void aSlipForASettledFeeIsKeptAndChangesNothing() {
    RaisedFee fee = raiseAndSendSlip();
    cashier()
        .body(verification(slipOnDesk(fee), 125_050))
        .post(in(HERE) + "/fees/" + fee.feeId() + "/verify")
        .then()
        .statusCode(200);
    handIn(newId(), PAYER, null, List.of(fee.transactionId()), jpeg())
        .then()
        .statusCode(200)
        .body("outcome", is("NOT_AWAITING_PAYMENT"));
    await()
        .untilAsserted(
            () -> assertThat(fee(fee).getList("slips.state"), is(List.of("ACCEPTED", "ON_DESK"))));
    assertThat(fee(fee).getString("status"), is("VERIFIED"));
  }

  @Test
  void refusesAMissingField() {
    service()
        .body(Map.of("transactionIds", List.of()))
        .put(in(HERE) + "/slips/by-message/" + newId())
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", is("urn:anuyat:problem:invalid-input"));
  }

  private static JsonPath problemLetter(String messageId) {
    await().untilAsserted(() -> assertThat(Peers.PLAYED.mailsAnswering(messageId), hasSize(1)));
    JsonPath letter = Peers.PLAYED.mailsAnswering(messageId).getFirst().body();
    assertThat(letter.getString("purpose"), is("FEE_PROBLEM"));
    return letter;
  }
}
