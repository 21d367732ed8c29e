package org.anuyat.intake;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.anuyat.intake.mailbox.SweepingMailbox;
import org.anuyat.local.starter.LocalClamd;
import org.anuyat.local.starter.LocalTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files on their way from a mail to the officer's desk, and the letter the citizen gets. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class AttachmentResourceTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  /** A file as it is put into a mail. */
  private record Sent(String name, String type, byte[] bytes) {}

  @Inject SweepingMailbox sweeping;

  private Peers peers;
  private Mailroom mailroom;

  @BeforeEach
  void open() throws Exception {
    peers = Peers.start();
    mailroom = Mailroom.open();
  }

  @AfterEach
  void close() {
    mailroom.close();
    peers.close();
  }

  @Test
  @Tag("rule-3.4")
  @Tag("rule-3.5")
  void applicantGetsOneKindListOfWhatToSendAgainAndWhy() throws Exception {
    send(
        "Subject: ขอใบอนุญาต food-shop\nMessage-ID: <list@example.org>",
        new Sent("form.pdf", "application/pdf", SampleFiles.pdf()),
        new Sent("evil<>name.jpg", "image/jpeg", SampleFiles.jpeg(794, 1123)),
        new Sent("broken.pdf", "application/pdf", SampleFiles.utf8("%PDF-1.4\n%EOF\n")),
        new Sent("empty.pdf", "application/pdf", new byte[0]),
        new Sent("plan.zip", "application/zip", SampleFiles.zip(Map.of("plan.txt", new byte[9]))));
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 2);

    JsonPath message = only();
    assertThat(message.getString("state"), is("APPLICATION"));
    assertThat(message.getList("attachments[0].warnings"), empty());
    assertThat(codes(message, 1), hasItem("LOW_RESOLUTION"));
    assertThat(
        message.getString("attachments[1].warnings[0].detail"), is("A4: 96 dpi (794 × 1123 px)"));
    assertThat(codes(message, 2), is(List.of("UNREADABLE")));
    assertThat(codes(message, 3), is(List.of("EMPTY")));
    assertThat(codes(message, 4), is(List.of("ODD_TYPE")));
    assertThat(message.getString("attachments[4].warnings[0].th"), containsString("JPEG"));

    MimeMessage letter = letter();
    String text = text(letter);
    assertThat(letter.getSubject(), startsWith("แจ้งผลการตรวจไฟล์แนบ เลขรับ 1/25"));
    assertThat(text, containsString("ขอความกรุณาส่งไฟล์ต่อไปนี้ใหม่"));
    assertThat(text, containsString("Please send these files again:"));
    assertThat(text, containsString("- ไฟล์แนบที่ 2 (ภาพ JPEG, "));
    assertThat(text, containsString("A4: 96 dpi"));
    assertThat(text, containsString("- Attachment 3 (PDF file, 14 bytes)"));
    assertThat(text, containsString("- ไฟล์แนบที่ 4 (0 ไบต์)"));
    assertThat(text, containsString("ไฟล์ที่เจ้าหน้าที่จะตรวจดูก่อน\n- ไฟล์แนบที่ 5 (ไฟล์ ZIP, "));
    assertThat(text, not(containsString("ไฟล์แนบที่ 1")));
    assertThat(text, not(containsString("evil")));
    assertThat(text, containsString("0 5300 0000"));
    assertThat(text, containsString("REF-"));
    assertEquals("<list@example.org>", letter.getHeader("In-Reply-To", null));
    assertEquals("auto-replied", letter.getHeader("Auto-Submitted", null));
    String key = "/outgoing-mails/files-again-" + message.getString("id");
    await()
        .atMost(SOON)
        .until(() -> mailroom.officer().get(key).jsonPath().getString("state").equals("SENT"));
  }

  @Test
  @Tag("rule-3.4")
  void soundFilesNeedNoSecondLetterAndTheAnswerToOneJoinsTheCase() throws Exception {
    send(
        "Subject: food-shop\nMessage-ID: <again@example.org>",
        new Sent("blank.pdf", "application/pdf", SampleFiles.pdf((pdf, page) -> {})));
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 2);
    await().atMost(SOON).until(() -> !peers.calls("PUT", "/case-files/by-message/").isEmpty());
    send(
        "Subject: Re: x\nMessage-ID: <better@example.org>\nIn-Reply-To: "
            + letter().getHeader("Message-ID", null),
        new Sent("form.pdf", "application/pdf", SampleFiles.pdf()));
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 3);
    assertThat(mailroom.messages().getList("items.state"), is(List.of("REPLY", "APPLICATION")));
    await().atMost(SOON).until(() -> peers.calls("PUT", "/replies/").size() == 1);
    assertThat(letters(), hasSize(1));
  }

  @Test
  @Tag("rule-G2")
  @Tag("rule-G3")
  @Tag("rule-3.3")
  void photosWithoutAnySignatureSentOnceAreAWholeApplication() throws Exception {
    send(
        "Subject: food-shop\nMessage-ID: <once@example.org>",
        new Sent("คำขอ.pdf", "application/pdf", SampleFiles.pdf()),
        new Sent("บัตรประชาชน.jpg", "image/jpeg", SampleFiles.jpeg(2480, 3508)));
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    await().atMost(SOON).until(() -> !peers.calls("PUT", "/case-files/by-message/").isEmpty());
    assertThat(only().getString("state"), is("APPLICATION"));
    assertThat(only().getList("attachments.warnings.flatten()"), empty());
    assertThat(
        peers.calls("PUT", "/case-files/by-message/").getFirst().body().getList("attachments.name"),
        is(List.of("คำขอ.pdf", "บัตรประชาชน.jpg")));
    String text = text(mailroom.citizenMails().getFirst());
    for (String asked :
        List.of("รับรองสำเนา", "สำเนาถูกต้อง", "ลงนาม", "ชุด", "certif", "copies")) {
      assertThat(text, not(containsString(asked)));
    }
  }

  @Test
  @Tag("rule-6.3")
  void proofOfPaymentIsJpegOrPdfInAnyResolution() throws Exception {
    send(
        "Subject: AN1234567890ABCD\nMessage-ID: <proof@example.org>",
        new Sent("slip.jpg", "image/jpeg", SampleFiles.jpeg(540, 960)),
        new Sent("slip.docx", "application/zip", SampleFiles.docx(TEXT, Map.of())));
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 2);
    assertThat(only().getString("state"), is("PAYMENT_PROOF"));
    String text = text(letter());
    assertThat(text, containsString("- ไฟล์แนบที่ 2 (ไฟล์ DOCX, "));
    assertThat(text, containsString("หลักฐานการชำระเงินต้องเป็นไฟล์ JPEG หรือ PDF"));
    assertThat(text, containsString("Transaction ID"));
    assertThat(text, not(containsString("ไฟล์แนบที่ 1")));

    send(
        "Subject: slip\nMessage-ID: <proof2@example.org>\nIn-Reply-To: "
            + letter().getHeader("Message-ID", null),
        new Sent("slip.pdf", "application/pdf", SampleFiles.pdf()));
    await().atMost(SOON).until(() -> peers.calls("PUT", "/slips/").size() == 2);
  }

  @Test
  @Tag("rule-A3.6")
  void mailThatMustNotBeAnsweredGetsNoList() {
    send(
        "Subject: away\nAuto-Submitted: auto-replied\nMessage-ID: <auto@example.org>",
        new Sent("broken.pdf", "application/pdf", SampleFiles.utf8("%PDF-1.4")));
    await().atMost(SOON).until(() -> only().getString("state").equals("AUTOMATIC"));
    assertThat(codes(only(), 0), is(List.of("UNREADABLE")));
    assertThat(mailroom.citizenMails(), empty());
    mailroom
        .officer()
        .get("/outgoing-mails/files-again-" + only().getString("id"))
        .then()
        .statusCode(404);
  }

  @Test
  @Tag("rule-3.4")
  void fileWithMacrosGoesOnlyToThoseWhoseWorkNeedsIt() {
    send(
        "Subject: food-shop\nMessage-ID: <macro@example.org>",
        new Sent(
            "แบบ \"คำขอ\".docx",
            "application/octet-stream",
            SampleFiles.docx(TEXT, Map.of("word/vbaProject.bin", new byte[9]))));
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    assertThat(codes(only(), 0), is(List.of("MACRO")));
    get("intake-officer")
        .statusCode(200)
        .header("Content-Disposition", startsWith("attachment; filename=\"___"))
        .header(
            "Content-Disposition",
            containsString("filename*=UTF-8''%E0%B9%81%E0%B8%9A%E0%B8%9A%20"))
        .header("X-Content-Type-Options", is("nosniff"))
        .header("Content-Security-Policy", containsString("sandbox"));
    get("case-officer").statusCode(200);
    get("finance-officer")
        .statusCode(403)
        .body("titleTh", is("ท่านไม่มีสิทธิ์ทำรายการนี้"))
        .body("detail", containsString("case officers"));
    assertThat(letters(), empty());
  }

  @Test
  @Tag("rule-3.4")
  void infectedFileIsRegisteredButServedToNobody() throws Exception {
    clamd();
    send("Subject: food-shop\nMessage-ID: <virus@example.org>", infected());
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 2);
    assertThat(codes(only(), 0), hasItem("VIRUS"));
    assertThat(
        only().getList("attachments[0].warnings.detail"), hasItem(LocalClamd.MARKER_SIGNATURE));
    get("intake-officer")
        .statusCode(403)
        .body("titleTh", is("ตรวจพบไวรัสในไฟล์ จึงไม่อนุญาตให้ดาวน์โหลด"))
        .body("nextStep", containsString("clean file"));
    mailroom.officer().get("/messages/" + only().getString("id") + "/raw").then().statusCode(403);
    assertThat(text(letter()), containsString("ตรวจพบไวรัสในไฟล์"));
    await().atMost(SOON).until(() -> !peers.calls("PUT", "/case-files/by-message/").isEmpty());
    assertThat(
        peers.calls("PUT", "/case-files/by-message/").getFirst().body().getList("attachments"),
        empty());
  }

  @Test
  @Tag("rule-3.4")
  void testFileOfTheAntivirusMakersIsFoundWhateverItIsCalled() {
    clamd();
    String eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";
    send(
        "Subject: food-shop\nMessage-ID: <eicar@example.org>",
        new Sent("สำเนาทะเบียนบ้าน.pdf", "application/pdf", SampleFiles.utf8(eicar)));
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 2);
    assertThat(codes(only(), 0), hasItem("VIRUS"));
    get("intake-officer").statusCode(403);
  }

  @Test
  @Tag("rule-3.4")
  void fileThatCameWhileTheAntivirusWasAwayIsScannedLater() throws Exception {
    LocalClamd clamd = clamd();
    clamd.close();
    try {
      send(
          "Subject: food-shop\nMessage-ID: <later@example.org>",
          infected(),
          new Sent("form.pdf", "application/pdf", SampleFiles.pdf()));
      await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
      assertThat(codes(only(), 0), is(List.of("NOT_SCANNED")));
      get("intake-officer").statusCode(503).body("titleTh", is("ไฟล์กำลังรอการตรวจไวรัส"));
      await().atMost(SOON).until(() -> alarms().contains("ANTIVIRUS_AWAY"));
    } finally {
      clamd.start();
    }
    await().atMost(Duration.ofSeconds(60)).until(() -> mailroom.citizenMails().size() == 2);
    assertThat(codes(only(), 0), is(List.of("VIRUS")));
    await().atMost(Duration.ofSeconds(60)).until(() -> codes(only(), 1).isEmpty());
    await().atMost(SOON).until(() -> !alarms().contains("ANTIVIRUS_AWAY"));
    get("intake-officer").statusCode(403);
    assertThat(text(letter()), containsString("ไฟล์แนบที่ 1 (ไฟล์ TXT, "));
  }

  private static Sent infected() {
    return new Sent("note.txt", "text/plain", SampleFiles.utf8("note " + LocalClamd.MARKER));
  }

  private static LocalClamd clamd() {
    assumeTrue(
        ServiceTestResource.clamd.isPresent(),
        "clamd is not installed (Debian package clamav-daemon)");
    return ServiceTestResource.clamd.get();
  }

  private List<String> alarms() {
    return mailroom.officer().get("/alarms").then().extract().jsonPath().getList("items.kind");
  }

  private static final String TEXT = "<w:p><w:r><w:t>ข้อความ</w:t></w:r></w:p>";

  private ValidatableResponse get(String role) {
    JsonPath message = only();
    return given()
        .auth()
        .oauth2(LocalTokens.token("person", mailroom.code, role))
        .get(
            "/v1/municipalities/"
                + mailroom.code
                + "/messages/"
                + message.getString("id")
                + "/attachments/"
                + message.getString("attachments[0].id"))
        .then();
  }

  private void send(String headers, Sent... files) {
    StringBuilder body = new StringBuilder("--b\nContent-Type: text/plain; charset=utf-8\n\nx\n");
    for (Sent file : files) {
      body.append("--b\nContent-Type: ").append(file.type());
      body.append("\nContent-Disposition: attachment; filename=\"");
      body.append(file.name().replace("\"", "\\\"")).append("\"\n");
      body.append("Content-Transfer-Encoding: base64\n\n");
      body.append(SampleFiles.base64(file.bytes())).append('\n');
    }
    String mime = "\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b";
    mailroom.send("citizen@example.org", mailroom.letter(headers + mime, body + "--b--\n"));
    sweeping.sweep(mailroom.code);
  }

  private JsonPath only() {
    JsonPath all = mailroom.messages();
    assertThat(all.getList("items"), hasSize(1));
    return mailroom.message(all.getString("items[0].id"));
  }

  private static List<String> codes(JsonPath message, int file) {
    return message.getList("attachments[" + file + "].warnings.code");
  }

  private static String text(MimeMessage mail) throws Exception {
    return ((String) mail.getContent()).replace("\r\n", "\n");
  }

  private MimeMessage letter() {
    return letters().getFirst();
  }

  private List<MimeMessage> letters() {
    return mailroom.citizenMails().stream().filter(AttachmentResourceTest::isAboutFiles).toList();
  }

  private static boolean isAboutFiles(MimeMessage mail) {
    try {
      return mail.getSubject().contains("ไฟล์แนบ");
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
