package org.anuyat.intake;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Quota;
import jakarta.mail.Store;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.mailbox.SweepingMailbox;
import org.anuyat.local.starter.LocalTokens;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is wrong with a mailbox, told so that an officer can put it right. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class MailboxDoctorResourceTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @Inject SweepingMailbox sweeping;

  private Mailroom mailroom;

  @BeforeEach
  void open() {
    mailroom = Mailroom.open();
  }

  @AfterEach
  void close() {
    mailroom.close();
  }

  @Test
  @Tag("rule-A5.1")
  void wellMailboxIsToldWellAndOnlyLacksWhatItLacks() throws Exception {
    JsonPath before = examine();
    assertThat(diagnosis(before, "RECEIVING_LOGIN"), is("RECEIVING_LOGIN_ACCEPTED"));
    assertThat(diagnosis(before, "RECEIVING_CERTIFICATE"), is("RECEIVING_UNPROTECTED"));
    assertThat(diagnosis(before, "SENDING_SERVER"), is("SENDING_SERVER_ANSWERS"));
    assertThat(diagnosis(before, "SENDER"), is("SENDER_ACCEPTED"));
    assertThat(diagnosis(before, "SENT_FOLDER"), is("NO_SENT_FOLDER"));
    assertThat(diagnosis(before, "BOUNCES"), is("NO_BOUNCES"));
    assertThat(before.getString("health"), is("WARNING"));
    assertThat(mailroom.inbox(mailroom.address), hasSize(0));
    try (Store store = mailroom.store(mailroom.address)) {
      store.getFolder("Sent").create(Folder.HOLDS_MESSAGES);
    }
    assertThat(diagnosis(examine(), "SENT_FOLDER"), is("SENT_FOLDER_WRITABLE"));
    String last =
        mailroom.officer().get("/mailbox/doctor").then().statusCode(200).extract().asString();
    assertThat(last, not(containsString("secret")));
    assertThat(new JsonPath(last).getList("findings"), hasSize(before.getList("findings").size()));
  }

  @Test
  @Tag("rule-A5.1")
  void fullMailboxWarnsThenAlarmsAndIsClearedAfterTheCure() throws Exception {
    String mail = "Subject: x\r\n\r\n" + "x".repeat(90_000);
    mailroom.lay("INBOX", mail.getBytes(StandardCharsets.US_ASCII), Instant.EPOCH);
    allow(100_000);
    JsonPath filling = examine();
    assertThat(diagnosis(filling, "QUOTA"), is("QUOTA_NEARLY_USED"));
    assertThat(alarms("MAILBOX_QUOTA"), hasSize(0));
    allow(92_000);
    JsonPath full = examine();
    assertThat(diagnosis(full, "QUOTA"), is("QUOTA_USED_UP"));
    assertThat(finding(full, "QUOTA", "detail"), containsString("STORAGE"));
    assertThat(finding(full, "QUOTA", "remedyTh"), containsString("โปรดลบจดหมายขยะ"));
    assertThat(full.getString("health"), is("ERROR"));
    assertThat(alarms("MAILBOX_QUOTA"), hasSize(1));
    allow(10_000_000);
    assertThat(diagnosis(examine(), "QUOTA"), is("QUOTA_FREE"));
    assertThat(alarms("MAILBOX_QUOTA"), hasSize(0));
  }

  @Test
  @Tag("rule-A5.2")
  void lostPasswordIsToldWithTheRemedy() {
    put(mailroom.profile().replace("\"password\":\"secret\"", "\"password\":\"old\""));
    JsonPath found = examine();
    assertThat(diagnosis(found, "RECEIVING_SERVER"), is("RECEIVING_SERVER_ANSWERS"));
    assertThat(diagnosis(found, "RECEIVING_LOGIN"), is("RECEIVING_LOGIN_REFUSED"));
    assertThat(diagnosis(found, "SENDING_LOGIN"), is("SENDING_LOGIN_REFUSED"));
    assertThat(finding(found, "RECEIVING_LOGIN", "remedyTh"), containsString("ลืมรหัสผ่าน"));
    assertThat(alarms("MAILBOX_AILING"), is(List.of("SENDING_LOGIN")));
    put(mailroom.profile());
    assertThat(diagnosis(examine(), "RECEIVING_LOGIN"), is("RECEIVING_LOGIN_ACCEPTED"));
    assertThat(alarms("MAILBOX_AILING"), hasSize(0));
  }

  @Test
  void deadServerAndUntrustedCertificateAreToldApart() {
    put(mailroom.profile().replaceAll("\"imapPort\":[0-9]+", "\"imapPort\":1"));
    assertThat(diagnosis(examine(), "RECEIVING_SERVER"), is("RECEIVING_SERVER_SILENT"));
    GreenMail selfSigned =
        new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS));
    selfSigned.start();
    try {
      put(
          mailroom
              .profile()
              .replaceAll("\"imapPort\":[0-9]+", "\"imapPort\":" + selfSigned.getImaps().getPort())
              .replace("\"imapSecurity\":\"NONE\"", "\"imapSecurity\":\"TLS\""));
      JsonPath found = examine();
      assertThat(diagnosis(found, "RECEIVING_SERVER"), is("RECEIVING_SERVER_ANSWERS"));
      assertThat(diagnosis(found, "RECEIVING_CERTIFICATE"), is("RECEIVING_CERTIFICATE_BAD"));
      assertThat(alarms("MAILBOX_AILING"), is(List.of("RECEIVING_CERTIFICATE")));
    } finally {
      selfSigned.stop();
    }
  }

  @Test
  @Tag("rule-A5.3")
  void lastBouncesAreShownWithTheReasonInPlainThai() throws Exception {
    mailroom
        .service()
        .body(
            """
            {"purpose":"INFORMATION","caseId":null,"to":"citizen@example.org","replyToMessage":null,
             "subjectTh":"แจ้งผล","subjectEn":"Result","bodyTh":"ข้อความ","bodyEn":"Text","attachments":[]}\
            """)
        .put("/outgoing-mails/info-1")
        .then()
        .statusCode(200);
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    String id = mailroom.citizenMails().getFirst().getHeader("Message-ID", null);
    mailroom.send("", notDelivered(id));
    sweeping.sweep(mailroom.code);
    await().atMost(SOON).until(() -> diagnosis(examine(), "BOUNCES").equals("BOUNCES_CAME"));
    JsonPath found = examine();
    assertThat(found.getString("bounces[0].bounce.reason"), is("NO_SUCH_ADDRESS"));
    assertThat(found.getString("bounces[0].bounce.textTh"), is("ไม่มีที่อยู่อีเมลนี้"));
    assertThat(found.getString("bounces[0].bounce.status"), is("5.1.1"));
  }

  private String notDelivered(String messageId) {
    return mailroom
        .letter(
            "Subject: Undelivered\nMessage-ID: <"
                + UUID.randomUUID()
                + "@mx.example>\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
            """
            --b
            Content-Type: text/plain

            could not be delivered
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example

            Final-Recipient: rfc822; citizen@example.org
            Action: failed
            Status: 5.1.1
            --b
            Content-Type: text/rfc822-headers

            Message-ID: %s
            --b--
            """
                .formatted(messageId))
        .replace("From: citizen@example.org", "From: MAILER-DAEMON@mx.example");
  }

  /** GreenMail counts in bytes what RFC 2087 counts in kilobytes; only the ratio matters here. */
  private void allow(long storage) throws MessagingException {
    try (Store store = mailroom.store(mailroom.address)) {
      Quota quota = new Quota("INBOX");
      quota.setResourceLimit("STORAGE", storage);
      ((IMAPStore) store).setQuota(quota);
    }
  }

  private JsonPath examine() {
    return mailroom.officer().post("/mailbox/doctor").then().statusCode(200).extract().jsonPath();
  }

  private List<String> alarms(String kind) {
    return mailroom
        .officer()
        .get("/alarms")
        .jsonPath()
        .getList("items.findAll { it.kind == '" + kind + "' }.about");
  }

  private static String diagnosis(JsonPath checkup, String check) {
    return finding(checkup, check, "diagnosis");
  }

  private static String finding(JsonPath checkup, String check, String field) {
    return checkup.getString("findings.find { it.check == '" + check + "' }." + field);
  }

  private void put(String profile) {
    given()
        .auth()
        .oauth2(LocalTokens.token("operator", null, "province-operator"))
        .contentType(ContentType.JSON)
        .body(profile)
        .put("/v1/municipalities/" + mailroom.code)
        .then()
        .statusCode(200);
  }
}
