package org.anuyat.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anuyat.intake.mailbox.SweepingMailbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mail that breaks mailrooms: machines', broken, empty, huge, twice, in the junk folder. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class DifficultMailResourceTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Instant WORKDAY = Instant.parse("2026-11-18T03:00:00Z");

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
  @Tag("rule-A3.5")
  @Tag("rule-A3.6")
  void racingSweepsGiveOneMessageOneNumberOneAcknowledgement() throws Exception {
    for (int i = 0; i < 5; i++) {
      lay("INBOX", "Subject: nr " + i + "\nMessage-ID: <r" + i + "@example.org>", "text");
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<?>> sweeps = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        sweeps.add(
            threads.submit(() -> {
              start.await();
              sweeping.sweep(mailroom.code);
              return null;
            }));
      }
      start.countDown();
      for (Future<?> sweep : sweeps) {
        sweep.get();
      }
    }
    sweep();
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 5);
    assertThat(
        mailroom.messages().getList("items.registerNumber"),
        containsInAnyOrder("1/2569", "2/2569", "3/2569", "4/2569", "5/2569"));
    await().atMost(SOON).until(() -> peers.calls("PUT", "/case-files/by-message/").size() == 5);
  }

  @Test
  @Tag("rule-A3.2")
  void everyFolderIsSweptAndTheSameMailInTwoFoldersIsOneItem() {
    lay("INBOX", "Subject: one\nMessage-ID: <one@example.org>", "text");
    lay("Junk", "Subject: one\nMessage-ID: <one@example.org>", "text");
    lay("Junk", "Subject: two\nMessage-ID: <two@example.org>", "text");
    lay("Archive", "Subject: three\nMessage-ID: <three@example.org>", "text");
    lay("Sent", "Subject: ours\nMessage-ID: <ours@example.org>", "text");
    lay("Trash", "Subject: gone\nMessage-ID: <gone@example.org>", "text");
    sweep();
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 3);
    assertThat(subjects(), containsInAnyOrder("one", "two", "three"));
    lay("Moved", "Subject: one\nMessage-ID: <one@example.org>", "text");
    sweep();
    assertThat(subjects(), hasSize(3));
  }

  @Test
  @Tag("rule-A3.5")
  void bytesThatAreNoMailAreRegisteredAndStopNobody() {
    byte[] noise = new byte[5_000];
    new Random(7).nextBytes(noise);
    mailroom.lay("INBOX", noise, WORKDAY);
    lay("INBOX", "Subject: after\nMessage-ID: <after@example.org>", "text");
    sweep();
    await().atMost(SOON).until(() -> states().contains("APPLICATION"));
    await().atMost(SOON).until(() -> states().contains("UNREADABLE"));
    assertThat(states(), containsInAnyOrder("UNREADABLE", "APPLICATION"));
    JsonPath unreadable = only("UNREADABLE");
    assertThat(unreadable.getString("acknowledgement.skipReason"), is("UNREADABLE"));
    byte[] raw =
        mailroom.officer().get("/messages/" + unreadable.getString("id") + "/raw").asByteArray();
    assertThat(raw.length > 0, is(true));
  }

  @Test
  @Tag("rule-A3.6")
  void emptyMailIsAskedWhatIsWantedAndOnlyItsAnswerOpensACase() throws Exception {
    lay("INBOX", "Message-ID: <empty@example.org>", "");
    sweep();
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    assertThat(
        (String) mailroom.citizenMails().getFirst().getContent(),
        containsString("อีเมลของท่านไม่มีหัวเรื่อง ข้อความ หรือเอกสารแนบ"));
    assertThat(states(), contains("HOLDING_PEN"));
    assertThat(peers.calls("PUT", "/case-files/"), hasSize(0));
    String ack = mailroom.citizenMails().getFirst().getMessageID();
    lay(
        "INBOX",
        "Subject: Re: what I want\nMessage-ID: <full@example.org>\nIn-Reply-To: " + ack,
        "ขออนุญาต");
    sweep();
    await().atMost(SOON).until(() -> mailroom.messages().getString("items[0].caseId") != null);
    assertThat(states(), contains("APPLICATION", "HOLDING_PEN"));
    assertThat(peers.calls("PUT", "/case-files/by-message/"), hasSize(1));
  }

  @Test
  @Tag("rule-A3.5")
  @Tag("rule-A3.6")
  void tooLargeMailIsRegisteredUnopenedAndItsSenderToldWhatToDo() throws Exception {
    lay("INBOX", "Subject: big\nMessage-ID: <big@example.org>", "x".repeat(1_500_000));
    lay("INBOX", "Subject: small\nMessage-ID: <small@example.org>", "text");
    sweep();
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 2);
    assertThat(states(), containsInAnyOrder("HOLDING_PEN", "APPLICATION"));
    JsonPath big = only("HOLDING_PEN");
    assertThat(big.getString("stateReason"), is("TOO_LARGE"));
    assertThat(big.getString("subject"), is("big"));
    assertThat(big.getString("text"), is(""));
    List<String> texts = new ArrayList<>();
    for (var mail : mailroom.citizenMails()) {
      texts.add((String) mail.getContent());
    }
    assertThat(texts.stream().filter(t -> t.contains("larger than 1 MB")).toList(), hasSize(1));
  }

  @Test
  @Tag("rule-A3.6")
  void machinesAndBouncesAreRegisteredAndNeverAcknowledged() {
    lay("INBOX", "Subject: away\nAuto-Submitted: auto-replied\nMessage-ID: <a@example.org>", "x");
    lay("INBOX", "Subject: news\nList-Id: <l.example.org>\nMessage-ID: <l@example.org>", "x");
    mailroom.lay("INBOX", bounce("<unknown@example.org>"), WORKDAY);
    lay("INBOX", "Subject: win\nX-Spam-Flag: YES\nMessage-ID: <w@example.org>", "x");
    lay("INBOX", "Subject: person\nMessage-ID: <p@example.org>", "x");
    sweep();
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    await().atMost(SOON).until(() -> !states().contains("RECEIVED"));
    assertThat(
        states(), containsInAnyOrder("AUTOMATIC", "AUTOMATIC", "BOUNCE", "JUNK", "APPLICATION"));
    JsonPath bounce = only("BOUNCE");
    assertThat(bounce.getString("acknowledgement.skipReason"), is("DELIVERY_REPORT"));
    JsonPath outgoing = mailroom.officer().get("/registers/outgoing").then().extract().jsonPath();
    assertThat(outgoing.getList("items"), hasSize(1));
  }

  @Test
  @Tag("rule-A5.3")
  void bounceOfOurMailIsTiedToItsCase() {
    String caseId = "0190a1b2-0000-7000-8000-000000000001";
    String sent =
        mailroom
            .service()
            .body(
                """
                {"purpose":"INFORMATION","caseId":"%s","to":"citizen@example.org",
                 "subjectTh":"แจ้ง","subjectEn":"Info","bodyTh":"เรื่อง","bodyEn":"Matter",
                 "attachments":[{"name":"qr.png","contentType":"image/png","service":"payment",
                   "path":"/v1/municipalities/%s/fees/1/qr.png"}]}\
                """
                    .formatted(caseId, mailroom.code))
            .put("/outgoing-mails/info-1")
            .then()
            .statusCode(200)
            .extract()
            .path("messageId");
    await().atMost(SOON).until(() -> "SENT".equals(outgoing("info-1").getString("state")));
    assertThat(mailroom.inbox("citizen@example.org").getFirst(), containsString("qr.png"));
    mailroom.lay("INBOX", bounce(sent), WORKDAY);
    sweep();
    await().atMost(SOON).until(() -> "BOUNCED".equals(outgoing("info-1").getString("state")));
    assertThat(outgoing("info-1").getString("bounceReason"), containsString("User unknown"));
    assertThat(only("BOUNCE").getString("caseId"), is(caseId));
  }

  @Test
  void thaiMailOfOldProgramsIsReadable() {
    Charset thai = Charset.forName("x-windows-874");
    byte[] head =
        ("From: citizen@example.org\r\nMessage-ID: <thai@example.org>\r\n"
                + "Content-Type: text/plain; charset=tis-620\r\nContent-Transfer-Encoding: 8bit\r\n"
                + "Subject: =?utf-8?B?4LiC4Lit4Lit4LiZ4Li44LiN4LiyEA==?=\r\n\r\n")
            .replace("4LiyEA==", "4Liy4Lg=")
            .replace("?=\r\n\r\n", "?=\r\n =?utf-8?B?lQ==?=\r\n\r\n")
            .getBytes(ISO_8859_1);
    byte[] body = "เรียน นายกเทศมนตรี".getBytes(thai);
    byte[] raw = new byte[head.length + body.length];
    System.arraycopy(head, 0, raw, 0, head.length);
    System.arraycopy(body, 0, raw, head.length, body.length);
    mailroom.lay("INBOX", raw, WORKDAY);
    sweep();
    await().atMost(SOON).until(() -> states().contains("APPLICATION"));
    JsonPath message = only("APPLICATION");
    assertThat(message.getString("subject"), is("ขออนุญาต"));
    assertThat(message.getString("text"), is("เรียน นายกเทศมนตรี"));
    assertArrayEquals(
        raw, mailroom.officer().get("/messages/" + message.getString("id") + "/raw").asByteArray());
  }

  @Test
  @Tag("rule-1.4")
  @Tag("rule-3.8")
  @Tag("rule-A3.6")
  void mailOfFridayEveningCountsFromMondayAndIsAcknowledgedByTen() throws Exception {
    mailroom.lay(
        "INBOX",
        Mailroom.bytes(
            mailroom.letter(
                "Subject: late\nMessage-ID: <late@example.org>\n"
                    + "Date: Fri, 20 Nov 2026 17:00:00 +0700",
                "x")),
        Instant.parse("2026-11-20T11:00:00Z"));
    sweep();
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    JsonPath message = only("APPLICATION");
    assertThat(message.getString("arrivedAt"), is("2026-11-20T11:00:00Z"));
    assertThat(message.getString("deemedReceivedAt"), is("2026-11-23T01:30:00Z"));
    assertThat(message.getString("acknowledgeBy"), is("2026-11-23T03:00:00Z"));
    assertThat(message.getBoolean("claimedTimeWrong"), is(true));
    assertThat(
        (String) mailroom.citizenMails().getFirst().getContent(),
        containsString("วันจันทร์ที่ 23 พฤศจิกายน 2569 เวลา 08:30 น."));
    mailroom
        .officer()
        .get("/calendar/explain?at=2026-11-20T11:00:00Z")
        .then()
        .statusCode(200)
        .body("deemedReceivedAt", is("2026-11-23T01:30:00Z"));
  }

  @Test
  @Tag("rule-3.4")
  void fileOfAnUnusualKindIsKeptFlaggedAndServedForSavingOnly() {
    lay(
        "INBOX",
        "Subject: zip\nMessage-ID: <zip@example.org>\nMIME-Version: 1.0\n"
            + "Content-Type: application/zip; name=\"../x.zip\"\nContent-Transfer-Encoding: base64",
        "UEsDBAoAAAAA");
    sweep();
    await().atMost(SOON).until(() -> states().contains("APPLICATION"));
    JsonPath message = only("APPLICATION");
    assertThat(message.getString("attachments[0].name"), is("x.zip"));
    assertThat(message.getList("attachments[0].warnings.code"), hasItem("ODD_TYPE"));
    mailroom
        .officer()
        .get(
            "/messages/"
                + message.getString("id")
                + "/attachments/"
                + message.getString("attachments[0].id"))
        .then()
        .statusCode(200)
        .header("Content-Disposition", startsWith("attachment"))
        .header("X-Content-Type-Options", is("nosniff"))
        .header("Content-Security-Policy", containsString("sandbox"));
  }

  @Test
  @Tag("rule-A3.5")
  void foreignMunicipalitySeesNothing() {
    lay("INBOX", "Subject: mine\nMessage-ID: <mine@example.org>", "x");
    sweep();
    await().atMost(SOON).until(() -> states().contains("APPLICATION"));
    String id = only("APPLICATION").getString("id");
    try (Mailroom other = Mailroom.open()) {
      other.officer().get("/messages/" + id).then().statusCode(404);
      other.officer().get("/registers/incoming").then().body("items", hasSize(0));
      other
          .officer()
          .basePath("/v1/municipalities/" + mailroom.code)
          .get("/messages/" + id)
          .then()
          .statusCode(404)
          .contentType("application/problem+json");
    }
    mailroom
        .officer()
        .get("/registers/incoming?year=2569")
        .then()
        .body("items[0].number", is("1/2569"))
        .body("items[0].correspondent", is("citizen@example.org"))
        .body("next", nullValue());
  }

  private JsonPath outgoing(String key) {
    return mailroom.service().get("/outgoing-mails/" + key).then().extract().jsonPath();
  }

  private void lay(String folder, String headers, String body) {
    mailroom.lay(folder, Mailroom.bytes(mailroom.letter(headers, body)), WORKDAY);
  }

  private byte[] bounce(String originalId) {
    return Mailroom.bytes(
        """
        From: MAILER-DAEMON@mx.example
        To: %s
        Return-Path: <>
        Subject: Undelivered
        Message-ID: <b%d@mx.example>
        Content-Type: multipart/report; report-type=delivery-status; boundary=b

        --b
        Content-Type: text/plain

        not delivered
        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example

        Final-Recipient: rfc822; citizen@example.org
        Action: failed
        Status: 5.1.1
        Diagnostic-Code: smtp; 550 5.1.1 User unknown
        --b
        Content-Type: text/rfc822-headers

        Message-ID: %s
        --b--
        """
            .formatted(mailroom.address, originalId.hashCode(), originalId)
            .replace("\n", "\r\n"));
  }

  private void sweep() {
    sweeping.sweep(mailroom.code);
  }

  private List<String> states() {
    return mailroom.messages().getList("items.state");
  }

  private List<String> subjects() {
    return mailroom.messages().getList("items.subject");
  }

  private JsonPath only(String state) {
    JsonPath found = mailroom.officer().get("/messages?state=" + state).then().extract().jsonPath();
    assertThat(found.getList("items"), hasSize(1));
    return mailroom.message(found.getString("items[0].id"));
  }
}
