package org.anuyat.payment.notice;

import static org.anuyat.payment.Office.HERE;
import static org.anuyat.payment.Office.fee;
import static org.anuyat.payment.Office.in;
import static org.anuyat.payment.Office.raiseAndNotify;
import static org.anuyat.payment.Office.service;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.anuyat.payment.Office.RaisedFee;
import org.anuyat.payment.Peers;
import org.anuyat.payment.ServiceTestResource;
import org.anuyat.payment.platform.ThaiDates;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the citizen reads when he has to pay. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class FeeNoticeResourceTest {
  @Test
  @Tag("rule-6.1")
  @Tag("rule-T1.6")
  void tellsChannelsAccountAmountAndDeadlineInBothLanguages() {
    RaisedFee fee = raiseAndNotify();
    JsonPath mail = noticeOf(fee);
    Instant dueAt = Instant.parse(fee(fee).getString("dueAt"));
    for (String body : List.of(mail.getString("bodyTh"), mail.getString("bodyEn"))) {
      assertThat(body, containsString("Mobile Banking"));
      assertThat(body, containsString("Internet Banking"));
      assertThat(body, containsString("ATM"));
      assertThat(body, containsString("000-0-12345-6"));
      assertThat(body, containsString("Comp Code: 90123"));
      assertThat(body, containsString("Biller ID: 099400016550100"));
      assertThat(body, containsString("1,250.50"));
      assertThat(body, not(containsString("{")));
    }
    assertThat(mail.getString("bodyTh"), containsString("ธนาคาร: ธนาคารตัวอย่าง"));
    assertThat(mail.getString("bodyTh"), containsString("ชำระภายใน: " + ThaiDates.thai(dueAt)));
    assertThat(mail.getString("bodyTh"), containsString("พ.ศ. 25"));
    assertThat(mail.getString("bodyEn"), containsString("Bank: Example Bank"));
    assertThat(mail.getString("bodyEn"), containsString("Pay by: " + ThaiDates.english(dueAt)));
    assertThat(mail.getString("subjectTh"), is("แจ้งชำระค่าธรรมเนียม คำขอที่ 7/2569"));
    assertThat(mail.getString("subjectEn"), is("Fee notice, case 7/2569"));
    assertThat(mail.getString("to"), is((String) null));
  }

  @Test
  @Tag("rule-6.2")
  @Tag("rule-6.3")
  void tellsHowToConfirmWithTheTransactionIdAndWhichFilesAreTaken() {
    RaisedFee fee = raiseAndNotify();
    JsonPath mail = noticeOf(fee);
    assertThat(fee.transactionId().matches("AN[0-9A-HJ-NP-Z]{14}"), is(true));
    for (String body : List.of(mail.getString("bodyTh"), mail.getString("bodyEn"))) {
      assertThat(body, containsString(fee.transactionId()));
      assertThat(body, containsString("saraban@example-city.example"));
      assertThat(body, containsString("JPG"));
      assertThat(body, containsString("PDF"));
    }
    assertThat(mail.getString("bodyTh"), containsString("ชื่อ นามสกุล"));
  }

  @Test
  @Tag("rule-6.1")
  void attachesAQrCodeThatPaysExactlyThisFee() throws IOException, NotFoundException {
    RaisedFee fee = raiseAndNotify();
    JsonPath mail = noticeOf(fee);
    assertThat(mail.getString("attachments[0].name"), is("qr.png"));
    assertThat(mail.getString("attachments[0].contentType"), is("image/png"));
    assertThat(mail.getString("attachments[0].service"), is("payment"));
    String path = mail.getString("attachments[0].path");
    assertThat(path, is(in(HERE) + "/fees/" + fee.feeId() + "/qr.png"));

    byte[] png =
        service().get(path).then().statusCode(200).contentType("image/png").extract().asByteArray();
    String scanned =
        new MultiFormatReader()
            .decode(
                new BinaryBitmap(
                    new GlobalHistogramBinarizer(
                        new BufferedImageLuminanceSource(
                            ImageIO.read(new ByteArrayInputStream(png))))))
            .getText();
    assertThat(scanned, startsWith("000201010212"));
    assertThat(scanned, containsString("0016A000000677010112"));
    assertThat(scanned, containsString("0115099400016550100"));
    assertThat(scanned, containsString("0216" + fee.transactionId()));
    assertThat(scanned, containsString("030572569"));
    assertThat(scanned, containsString("54071250.50"));
  }

  @Test
  void tellsTheCaseThatItsFeeWasRaised() {
    RaisedFee fee = raiseAndNotify();
    await().untilAsserted(() -> assertThat(Peers.PLAYED.newsOfCase(fee.caseId()), hasSize(1)));
    JsonPath news = Peers.PLAYED.newsOfCase(fee.caseId()).getFirst().body();
    assertThat(news.getString("type"), is("RAISED"));
    assertThat(news.getString("feeId"), is(fee.feeId()));
    assertThat(news.getString("transactionId"), is(fee.transactionId()));
    assertThat(Peers.PLAYED.callsWithoutToken(), hasSize(0));
  }

  private static JsonPath noticeOf(RaisedFee fee) {
    List<Peers.Mail> notices = Peers.PLAYED.mailsOfCase(fee.caseId(), "FEE_NOTICE");
    assertThat(notices, hasSize(1));
    return notices.getFirst().body();
  }
}
