package org.anuyat.payment.receipt;

import static org.anuyat.payment.Office.APPROVER;
import static org.anuyat.payment.Office.CASHIER;
import static org.anuyat.payment.Office.ELSEWHERE;
import static org.anuyat.payment.Office.HERE;
import static org.anuyat.payment.Office.as;
import static org.anuyat.payment.Office.cashier;
import static org.anuyat.payment.Office.in;
import static org.anuyat.payment.Office.raiseAndSendSlip;
import static org.anuyat.payment.Receipted.correct;
import static org.anuyat.payment.Receipted.mail;
import static org.anuyat.payment.Receipted.of;
import static org.anuyat.payment.Receipted.path;
import static org.anuyat.payment.Receipted.pdf;
import static org.anuyat.payment.Receipted.settled;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.anuyat.payment.Office.RaisedFee;
import org.anuyat.payment.Peers;
import org.anuyat.payment.Receipted;
import org.anuyat.payment.ServiceTestResource;
import org.anuyat.payment.Till;
import org.anuyat.payment.paper.Scanner;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the citizen gets for his money. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class ReceiptResourceTest {
  @Test
  @Tag("rule-T1.6")
  @Tag("rule-6.5")
  void aSettledFeeBringsTheCitizenASignedReceipt() throws IOException {
    as("person-admin", HERE, "municipality-admin")
        .body(Map.of("nameTh", "นางสาวสมมติ การเงิน", "positionTh", "เจ้าพนักงานการเงินและบัญชี"))
        .put(in(HERE) + "/cashiers/" + CASHIER)
        .then()
        .statusCode(200);
    RaisedFee fee = raiseAndSendSlip();
    Till.verify(
            fee, Till.AMOUNT, Map.of("bank", "004", "bankReference", "REF" + fee.transactionId()))
        .then()
        .statusCode(200);
    JsonPath letter = mail(fee, "FEE_VERIFIED");
    JsonPath receipt = of(fee);
    assertThat(letter.getString("bodyTh"), containsString("แนบใบเสร็จรับเงิน"));
    assertThat(letter.getList("attachments"), hasSize(1));
    assertThat(letter.getString("attachments[0].contentType"), is("application/pdf"));
    assertThat(
        letter.getString("attachments[0].path"),
        is(path(receipt.getString("items[0].receiptId")) + "/pdf"));

    byte[] pdf = pdf(letter.getString("attachments[0].path"));
    Scanner.keep(pdf, "receipt.pdf");
    String words = Scanner.words(pdf);
    for (String printed :
        List.of(
            "ใบเสร็จรับเงิน",
            "เทศบาลตำบลตัวอย่าง",
            "เลขที่" + receipt.getString("items[0].number"),
            "พ.ศ.25",
            "นางสาวตัวอย่างทดสอบ",
            "1,250.50",
            "หนึ่งพันสองร้อยห้าสิบบาทห้าสิบสตางค์",
            fee.transactionId(),
            "REF" + fee.transactionId(),
            "นางสาวสมมติการเงิน",
            "เจ้าพนักงานการเงินและบัญชี")) {
      assertThat(words, containsString(printed));
    }
    assertThat(Scanner.pages(pdf), is(1));
  }

  @Test
  void theSameBytesAreGivenForEver() {
    String receiptId = of(settled()).getString("items[0].receiptId");
    byte[] first = pdf(path(receiptId) + "/pdf");
    assertArrayEquals(first, pdf(path(receiptId) + "/pdf"));
    String etag =
        cashier().get(path(receiptId) + "/pdf").then().statusCode(200).extract().header("ETag");
    assertThat(etag.matches("\"[0-9a-f]{64}\""), is(true));
  }

  @Test
  void aSurplusIsNotPartOfTheReceipt() {
    RaisedFee fee = raiseAndSendSlip();
    Till.verify(fee, Till.AMOUNT + 10_000, Map.of("acceptDifference", true)).then().statusCode(200);
    assertThat(of(fee).getLong("items[0].amountSatang"), is(Till.AMOUNT));
  }

  @Test
  void partOfAFeeBringsNoReceiptAndTheRestBringsOneOfTheWhole() {
    RaisedFee fee = raiseAndSendSlip();
    Till.takeAtCounter(fee, 25_050).then().statusCode(200);
    assertThat(of(fee).getList("items"), empty());
    Till.takeAtCounter(fee, 100_000).then().statusCode(200);
    assertThat(of(fee).getList("items"), hasSize(1));
    assertThat(of(fee).getLong("items[0].amountSatang"), is(Till.AMOUNT));
    assertThat(of(fee).getString("items[0].method"), is("COUNTER"));
  }

  @Test
  void aRefundMakesTheReceiptVoidByItselfAndKeepsTheOldPaper() throws IOException {
    RaisedFee fee = settled();
    String receiptId = of(fee).getString("items[0].receiptId");
    byte[] given = pdf(path(receiptId) + "/pdf");
    Till.correct(fee, "refund", Map.of("way", "CASH", "reason", "ยื่นคำขอซ้ำ"))
        .then()
        .statusCode(200);
    assertThat(of(fee).getString("items[0].voiding.reason"), containsString("ยื่นคำขอซ้ำ"));
    assertThat(of(fee).getString("items[0].voiding.by"), is(CASHIER));

    byte[] nowVoid = pdf(path(receiptId) + "/pdf");
    Scanner.keep(nowVoid, "receipt-void.pdf");
    assertThat(Scanner.words(nowVoid), containsString("ยกเลิกแล้วเมื่อวันที่"));
    assertThat(Scanner.words(nowVoid), containsString("ยื่นคำขอซ้ำ"));
    assertArrayEquals(given, pdf(path(receiptId) + "/pdf?asIssued=true"));
  }

  @Test
  void aCorrectedSettlementMakesTheReceiptVoidAndTheNextOneGetsItsOwn() {
    RaisedFee fee = settled();
    String paymentId =
        cashier()
            .get(in(HERE) + "/fees/" + fee.feeId())
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getString("money.payments[0].paymentId");
    Till.correct(
            fee,
            "correct-settlement",
            Map.of("paymentId", paymentId, "reason", "เป็นเงินของผู้อื่น"))
        .then()
        .statusCode(200);
    assertThat(of(fee).getString("items[0].voiding.reason"), containsString("เป็นเงินของผู้อื่น"));
    Till.takeAtCounter(fee, Till.AMOUNT).then().statusCode(200);
    JsonPath receipts = of(fee);
    assertThat(receipts.getList("items"), hasSize(2));
    assertThat(receipts.get("items[0].voiding"), nullValue());
    assertThat(receipts.get("items[0].replaces"), nullValue());
    assertThat(receipts.get("items[1].voiding"), notNullValue());
  }

  @Test
  void aWrongNameIsPutRightByAnotherReceiptThatNamesTheOld() throws IOException {
    RaisedFee fee = settled();
    mail(fee, "FEE_VERIFIED");
    JsonPath before = of(fee);
    String oldId = before.getString("items[0].receiptId");
    JsonPath replacement =
        correct(
                oldId,
                "replace",
                Map.of("reason", "ชื่อไม่ถูกต้อง", "payerName", "นางสาวตัวอย่าง แก้ไขแล้ว"))
            .then()
            .statusCode(200)
            .body("replaces", is(oldId))
            .body("replacesNumber", is(before.getString("items[0].number")))
            .body("payerName", is("นางสาวตัวอย่าง แก้ไขแล้ว"))
            .extract()
            .jsonPath();
    await()
        .untilAsserted(
            () -> assertThat(Peers.PLAYED.mailsOfCase(fee.caseId(), "FEE_VERIFIED"), hasSize(2)));
    String path = path(replacement.getString("receiptId")) + "/pdf";
    assertThat(
        Peers.PLAYED.mailsOfCase(fee.caseId(), "FEE_VERIFIED").stream()
            .filter(mail -> path.equals(mail.body().getString("attachments[0].path")))
            .toList(),
        hasSize(1));
    String words = Scanner.words(pdf(path));
    assertThat(
        words, containsString("ออกแทนใบเสร็จรับเงินเลขที่" + before.getString("items[0].number")));
    assertThat(words, containsString("แก้ไขแล้ว"));
    assertThat(Scanner.words(pdf(path(oldId) + "/pdf")), containsString("ชื่อไม่ถูกต้อง"));

    correct(oldId, "replace", Map.of("reason", "อีกครั้ง"))
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:receipt-is-void"));
  }

  @Test
  void aVoidReceiptOfASettledFeeCanBeReplacedLater() {
    RaisedFee fee = settled();
    String receiptId = of(fee).getString("items[0].receiptId");
    correct(receiptId, "void", Map.of("reason", "พิมพ์ผิด")).then().statusCode(200);
    correct(receiptId, "void", Map.of("reason", "พิมพ์ผิด")).then().statusCode(409);
    correct(receiptId, "replace", Map.of("reason", "ออกใหม่"))
        .then()
        .statusCode(200)
        .body("payerName", is("นางสาวตัวอย่าง ทดสอบ"));
    assertThat(of(fee).getList("items"), hasSize(2));
  }

  @Test
  void onlyAFinanceOfficerWhoDidNotDecideTheCaseMakesItVoid() {
    String receiptId = of(settled()).getString("items[0].receiptId");
    Map<String, Object> body = Map.of("reason", "ทดสอบ");
    as("person-other", HERE, "case-officer")
        .body(body)
        .post(path(receiptId) + "/void")
        .then()
        .statusCode(403);
    as(APPROVER, HERE, "finance-officer")
        .body(body)
        .post(path(receiptId) + "/void")
        .then()
        .statusCode(403)
        .body("type", is("urn:anuyat:problem:same-person"));
    String elsewhere = path(receiptId).replace(HERE, ELSEWHERE);
    as("stranger", ELSEWHERE, "finance-officer").get(elsewhere).then().statusCode(404);
    as("stranger", ELSEWHERE, "finance-officer").get(elsewhere + "/pdf").then().statusCode(404);
    correct(receiptId, "void", Map.of("reason", " ")).then().statusCode(400);
    correct(receiptId, "replace", Map.of("reason", "x", "payerName", "a\r\nb"))
        .then()
        .statusCode(400);
    assertThat(Receipted.register("?q=" + receiptId).getList("items"), empty());
  }
}
