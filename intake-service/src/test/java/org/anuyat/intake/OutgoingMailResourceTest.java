package org.anuyat.intake;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.mailbox.SweepingMailbox;
import org.anuyat.local.starter.LocalTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The mail the services send: as the citizen gets it, and as an officer follows it. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class OutgoingMailResourceTest {
  private static final Duration SOON = Duration.ofSeconds(20);

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
  void attachmentOfAnotherMunicipalityIsRefused() {
    mailroom
        .service()
        .body(
            """
            {"purpose":"INFORMATION","to":"citizen@example.org",
             "subjectTh":"แจ้ง","subjectEn":"Info","bodyTh":"เรื่อง","bodyEn":"Matter",
             "attachments":[{"name":"x.pdf","contentType":"application/pdf","service":"permit",
               "path":"/v1/municipalities/99999999/permits/1/document.pdf"}]}\
            """)
        .put("/outgoing-mails/steal-1")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", is("urn:anuyat:problem:invalid-input"));
    mailroom.service().get("/outgoing-mails/steal-1").then().statusCode(404);
  }

  @Test
  @Tag("rule-8.2")
  void letterHasThaiNamesThatEveryMailProgramReadsAndLinesThatAreLines() throws Exception {
    put(
            "permit-1",
            "citizen@example.org",
            "ใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร ที่อยู่.png",
            "/x/permit.png")
        .statusCode(200);
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    String raw = mailroom.inbox("citizen@example.org").getFirst();
    assertThat(raw, containsString("filename*"));
    assertThat(raw, containsString("UTF-8''%E0%B9%83%E0%B8%9A"));
    MimeMessage mail = Mailroom.parse(raw);
    assertThat(mail.getHeader("Message-ID", null), endsWith("@m" + mailroom.code + ".example>"));
    assertThat(mail.getHeader("Auto-Submitted"), nullValue());
    assertThat(mail.getSentDate(), notNullValue());
    MimeMultipart parts = (MimeMultipart) mail.getContent();
    String text = (String) parts.getBodyPart(0).getContent();
    assertThat(text.replace("\r\n", ""), not(containsString("\n")));
    assertThat(text, containsString("บรรทัดหนึ่ง\r\nบรรทัดสอง"));
    assertThat(
        parts.getBodyPart(1).getFileName(), is("ใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร ที่อยู่.png"));
    assertThat(
        new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8),
        is("picture"));
    raw.lines().forEach(line -> assertThat(line.length() <= 998, is(true)));
  }

  @Test
  void nothingHandedInBecomesAHeader() {
    put("evil-1", "citizen@example.org", "a\\r\\nBcc: spy@example.org.png", "/x/a.png")
        .statusCode(400);
    put("evil-2", "citizen@example.org\\r\\nBcc: spy@example.org", "a.png", "/x/a.png")
        .statusCode(400);
    mailroom
        .service()
        .body(
            letter("citizen@example.org", "[]")
                .replace("ใบอนุญาต\"", "ก\\r\\nBcc: spy@example.org\""))
        .put("/outgoing-mails/evil-3")
        .then()
        .statusCode(400);
    mailroom
        .service()
        .body(letter("citizen@example.org", "[]").replace("ใบอนุญาต\"", "ก\\u2028ข\""))
        .put("/outgoing-mails/evil-4")
        .then()
        .statusCode(200);
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    assertThat(headers(), not(containsString("spy@")));
    assertThat(subject(), is("ก ข / Permit"));
  }

  @Test
  void tooLargeOrMissingFileFailsClearlyAndRaisesAnAlarm() {
    put("large-1", "citizen@example.org", "large.pdf", "/x/large.pdf").statusCode(200);
    put(
            "gone-1",
            "citizen@example.org",
            "gone.png",
            "/case-files/" + UUID.randomUUID() + "/replies/gone")
        .statusCode(200);
    await().atMost(SOON).until(() -> list("?state=FAILED").getList("items").size() == 2);
    assertThat(get("large-1").getString("failure"), containsString("1 MB"));
    assertThat(get("gone-1").getString("failure"), containsString("404"));
    JsonPath alarms = mailroom.officer().get("/alarms").jsonPath();
    assertThat(alarms.getList("items.findAll { it.kind == 'OUTGOING_FAILED' }"), hasSize(2));
    assertThat(mailroom.citizenMails(), hasSize(0));
  }

  @Test
  @Tag("rule-A5.3")
  void bouncedMailSaysWhyInThaiAndGoesToTheCorrectedAddress() throws Exception {
    mailroom.addCitizen("citizen2@example.org");
    put("result-1", "citizen@example.org", "a.png", "/x/a.png").statusCode(200);
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    String first = mailroom.citizenMails().getFirst().getHeader("Message-ID", null);
    resend("result-1", "citizen2@example.org").statusCode(409);
    bounce(first, "5.2.2", "smtp; 552 5.2.2 mailbox full");
    await().atMost(SOON).until(() -> get("result-1").getString("state").equals("BOUNCED"));
    JsonPath bounced = get("result-1");
    assertThat(bounced.getString("bounce.reason"), is("MAILBOX_FULL"));
    assertThat(bounced.getString("bounce.textTh"), is("ตู้จดหมายของผู้รับเต็ม"));
    assertThat(bounced.getString("bounce.remedyTh"), startsWith("โปรดแจ้งผู้ยื่น"));
    assertThat(bounced.getString("bounceReason"), containsString("552"));

    String number = bounced.getString("registerNumber");
    resend("result-1", "citizen2@example.org").statusCode(200).body("state", is("QUEUED"));
    await().atMost(SOON).until(() -> mailroom.inbox("citizen2@example.org").size() == 1);
    MimeMessage again = Mailroom.parse(mailroom.inbox("citizen2@example.org").getFirst());
    assertThat(again.getHeader("Message-ID", null), not(is(first)));
    await().atMost(SOON).until(() -> get("result-1").getString("state").equals("SENT"));
    assertThat(get("result-1").getString("registerNumber"), is(number));
    JsonPath history = mailroom.officer().get("/outgoing-mails/result-1/resends").jsonPath();
    assertThat(history.getString("items[0].by"), is("officer"));
    assertThat(history.getString("items[0].addressBefore"), is("citizen@example.org"));

    bounce(first, "5.1.1", "smtp; 550 5.1.1 late");
    await().atMost(SOON).until(() -> bounces() == 2);
    assertThat(get("result-1").getString("state"), is("SENT"));
  }

  @Test
  void officerFindsMailByStatePurposeAndThaiWords() {
    put("one", "citizen@example.org", "a.png", "/x/a.png").statusCode(200);
    put("two", "citizen@example.org", "b.png", "/x/b.png").statusCode(200);
    await().atMost(SOON).until(() -> list("?state=SENT").getList("items").size() == 2);
    assertThat(list("").getList("items.key"), is(List.of("two", "one")));
    JsonPath first = list("?limit=1");
    assertThat(list("?after=" + first.getString("next")).getList("items.key"), is(List.of("one")));
    assertThat(list("?q=ใบอนุญาต").getList("items"), hasSize(2));
    assertThat(list("?q=๒/").getList("items.key"), is(List.of("two")));
    assertThat(list("?purpose=FEE_NOTICE").getList("items"), hasSize(0));
    assertThat(
        list("?from=2020-01-01T00:00:00Z&to=2020-01-02T00:00:00Z").getList("items"), hasSize(0));
    mailroom.officer().get("/outgoing-mails?from=yesterday").then().statusCode(400);
  }

  @Test
  void silentServerOfOneMunicipalityDelaysNoOther() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Mailroom slow = Mailroom.open()) {
      put(slow, silent.getLocalPort());
      for (int mail = 0; mail < 24; mail++) {
        slow.service()
            .body(letter("citizen@example.org", "[]"))
            .put("/outgoing-mails/slow-" + mail)
            .then()
            .statusCode(200);
      }
      put("fast-1", "citizen@example.org", "a.png", "/x/a.png").statusCode(200);
      await().atMost(Duration.ofSeconds(8)).until(() -> mailroom.citizenMails().size() == 1);
      assertThat(
          slow.officer().get("/outgoing-mails?state=QUEUED").jsonPath().getList("items"),
          hasSize(24));
      put(slow, slow.mail.smtpPort());
    }
  }

  private static void put(Mailroom municipality, int smtpPort) {
    given()
        .auth()
        .oauth2(LocalTokens.token("operator", null, "province-operator"))
        .contentType(ContentType.JSON)
        .body(municipality.profile().replaceAll("\"smtpPort\":[0-9]+", "\"smtpPort\":" + smtpPort))
        .put("/v1/municipalities/" + municipality.code)
        .then()
        .statusCode(200);
  }

  private void bounce(String messageId, String status, String diagnostic) {
    mailroom.send(
        "",
        mailroom
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
                Status: %s
                Diagnostic-Code: %s
                --b
                Content-Type: text/rfc822-headers

                Message-ID: %s
                --b--
                """
                    .formatted(status, diagnostic, messageId))
            .replace("From: citizen@example.org", "From: MAILER-DAEMON@mx.example"));
    sweeping.sweep(mailroom.code);
  }

  private int bounces() {
    return mailroom.officer().get("/messages?state=BOUNCE").jsonPath().getList("items").size();
  }

  private ValidatableResponse resend(String key, String to) {
    return mailroom
        .officer()
        .contentType(ContentType.JSON)
        .body("{\"to\":\"" + to + "\"}")
        .post("/outgoing-mails/" + key + "/resend")
        .then();
  }

  private ValidatableResponse put(String key, String to, String fileName, String path) {
    String file =
        "[{\"name\":\"%s\",\"contentType\":\"image/png\",\"service\":\"case\",\"path\":\"/v1/municipalities/%s%s\"}]"
            .formatted(fileName, mailroom.code, path);
    return mailroom.service().body(letter(to, file)).put("/outgoing-mails/" + key).then();
  }

  private static String letter(String to, String attachments) {
    return """
    {"purpose":"INFORMATION","caseId":null,"to":"%s","replyToMessage":null,
     "subjectTh":"ใบอนุญาต","subjectEn":"Permit",
     "bodyTh":"บรรทัดหนึ่ง\\nบรรทัดสอง","bodyEn":"One","attachments":%s}\
    """
        .formatted(to, attachments);
  }

  private JsonPath get(String key) {
    return mailroom
        .officer()
        .get("/outgoing-mails/" + key)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private JsonPath list(String query) {
    return mailroom
        .officer()
        .get("/outgoing-mails" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private String subject() {
    try {
      return mailroom.citizenMails().getFirst().getSubject();
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private String headers() {
    String raw = mailroom.inbox("citizen@example.org").getFirst();
    return raw.substring(0, raw.indexOf("\r\n\r\n"));
  }
}
