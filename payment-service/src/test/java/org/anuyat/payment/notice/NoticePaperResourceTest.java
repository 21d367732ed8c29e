package org.anuyat.payment.notice;

import static org.anuyat.payment.Office.HERE;
import static org.anuyat.payment.Office.as;
import static org.anuyat.payment.Office.fee;
import static org.anuyat.payment.Office.in;
import static org.anuyat.payment.Office.raise;
import static org.anuyat.payment.Office.raiseAndNotify;
import static org.anuyat.payment.Receipted.mail;
import static org.anuyat.payment.Receipted.pdf;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.zxing.BarcodeFormat;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.anuyat.payment.Office.RaisedFee;
import org.anuyat.payment.ServiceTestResource;
import org.anuyat.payment.Till;
import org.anuyat.payment.paper.PdfA;
import org.anuyat.payment.paper.Scanner;
import org.anuyat.payment.platform.ThaiDates;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The notice as a paper, as it goes with the mail. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class NoticePaperResourceTest {
  private static final String WITHOUT_ACCOUNT = "05300227";

  @Test
  @Tag("rule-6.1")
  @Tag("rule-6.2")
  @Tag("rule-T1.6")
  void theMailBringsAPaperWithAllThatIsNeededToPay() throws IOException {
    RaisedFee fee = raiseAndNotify();
    byte[] pdf = attached(fee);
    Scanner.keep(pdf, "notice.pdf");
    String words = Scanner.words(pdf);
    Instant dueAt = Instant.parse(fee(fee).getString("dueAt"));
    for (String printed :
        List.of(
            "หนังสือแจ้งชำระค่าธรรมเนียม",
            "เทศบาลตำบลตัวอย่าง",
            ThaiDates.thai(dueAt),
            ThaiDates.english(dueAt),
            "1,250.50",
            "ธนาคารตัวอย่าง",
            "Example Bank",
            "000-0-12345-6",
            "90123",
            "099400016550100",
            "ตู้ ATM",
            "Internet Banking",
            "Mobile Banking",
            "JPG หรือ PDF",
            "saraban@example-city.example",
            fee.transactionId())) {
      assertThat(words, containsString(printed.replaceAll("\\s", "")));
    }
    assertThat(Scanner.pages(pdf), is(2));
    PdfA.assertPdfA3b(pdf);
  }

  @Test
  @Tag("rule-6.1")
  void itsCodesPayExactlyThisFee() throws Exception {
    RaisedFee fee = raiseAndNotify();
    var page = Scanner.page(attached(fee), 0);
    String counter = "|099400016550100\r" + fee.transactionId() + "\r72569\r125050";
    assertThat(Scanner.code(page, BarcodeFormat.CODE_128), is(counter));
    assertThat(Scanner.code(page, BarcodeFormat.QR_CODE), containsString("54071250.50"));
    assumeTrue(Scanner.hasZbar(), "zbarimg is not installed");
    assertThat(Scanner.zbar(page, "code128"), is(counter));
    assertThat(Scanner.zbar(page, "qrcode"), containsString("0216" + fee.transactionId()));
  }

  @Test
  void afterAPartItAsksForTheRest() throws Exception {
    RaisedFee fee = raiseAndNotify();
    Till.takeAtCounter(fee, 25_050).then().statusCode(200);
    var page = Scanner.page(pdf(path(fee)), 0);
    assertThat(Scanner.code(page, BarcodeFormat.QR_CODE), containsString("54071000.00"));
    assertThat(
        Scanner.code(page, BarcodeFormat.CODE_128),
        is("|099400016550100\r" + fee.transactionId() + "\r72569\r100000"));
  }

  @Test
  void withoutAnAccountThereIsNoPaperAndOthersSeeNone() {
    RaisedFee fee = raise(WITHOUT_ACCOUNT);
    as("person-cashier", WITHOUT_ACCOUNT, "finance-officer")
        .get(in(WITHOUT_ACCOUNT) + "/fees/" + fee.feeId() + "/notice.pdf")
        .then()
        .statusCode(409)
        .body("type", is("urn:anuyat:problem:no-payment-account"));
    as("person-cashier", HERE, "finance-officer").get(path(fee)).then().statusCode(404);
  }

  private static byte[] attached(RaisedFee fee) {
    String path =
        mail(fee, "FEE_NOTICE").getString("attachments.find { it.name == 'fee-notice.pdf' }.path");
    assertThat(path, is(path(fee)));
    return pdf(path);
  }

  private static String path(RaisedFee fee) {
    return in(HERE) + "/fees/" + fee.feeId() + "/notice.pdf";
  }
}
