package org.anuyat.intake;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.anuyat.intake.mailbox.SweepingMailbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a mail is, who is answered and who never is, and what stays closed. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class TriageResourceTest {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-20T11:00:00Z");

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
  void noMachineIsAcknowledgedAndEachIsRegisteredWithTheReason() {
    Map<String, String> reasons =
        Map.ofEntries(
            Map.entry("Return-Path: <>", "EMPTY_RETURN_PATH"),
            Map.entry("Auto-Submitted: auto-generated", "AUTO_SUBMITTED"),
            Map.entry(
                "Content-Type: multipart/report; report-type=disposition-notification; boundary=b",
                "DELIVERY_REPORT"),
            Map.entry("Content-Type: message/feedback-report", "DELIVERY_REPORT"),
            Map.entry("Precedence: bulk", "BULK_PRECEDENCE"),
            Map.entry("List-Unsubscribe: <mailto:u@example.org>", "MAILING_LIST"),
            Map.entry("X-Auto-Response-Suppress: All", "AUTO_RESPONSE_SUPPRESSED"),
            Map.entry("X-Autoreply: yes", "AUTO_REPLY"),
            Map.entry("X-Autorespond: 1", "AUTO_REPLY"),
            Map.entry("X-Failed-Recipients: x@example.org", "AUTO_REPLY"),
            Map.entry("X-Anuyat-Loop: 1", "OUR_OWN_MAIL"),
            Map.entry("Delivered-To: somebody.else@example.net", "NOT_ADDRESSED_TO_US"));
    int number = 0;
    for (Map.Entry<String, String> mail : reasons.entrySet()) {
      boolean misdelivered = mail.getValue().equals("NOT_ADDRESSED_TO_US");
      String raw =
          mailroom.letter(
              mail.getKey()
                  + "\nSubject: "
                  + mail.getValue()
                  + "\nMessage-ID: <m"
                  + number++
                  + "@example.org>",
              "text");
      lay("INBOX", misdelivered ? raw.replace(mailroom.address, "b@example.net") : raw);
    }
    for (String robot : List.of("mailer-daemon", "postmaster", "no-reply", "owner-news")) {
      lay(
          "INBOX",
          mailroom
              .letter("Subject: ROBOT_SENDER\nMessage-ID: <" + robot + "@robots.example>", "text")
              .replace("citizen@", robot + "@"));
    }
    lay(
        "INBOX",
        mailroom
            .letter("Subject: OUR_OWN_MAILBOX\nMessage-ID: <own@example.org>", "text")
            .replace("citizen@example.org", mailroom.address));
    lay("INBOX", mailroom.letter("Subject: Out of office\nMessage-ID: <p@example.org>", "text"));
    sweep();
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    await().atMost(SOON).until(() -> !mailroom.states().contains("RECEIVED"));

    List<String> ids = mailroom.messages().getList("items.id");
    assertThat(ids, hasSize(reasons.size() + 6));
    for (String id : ids) {
      JsonPath message = mailroom.message(id);
      String subject = message.getString("subject");
      if (subject.equals("Out of office")) {
        assertThat(message.getBoolean("acknowledgement.acknowledged"), is(true));
      } else {
        assertEquals(subject, message.getString("acknowledgement.skipReason"));
        assertThat(message.getString("state"), is(oneOf("AUTOMATIC", "BOUNCE", "HOLDING_PEN")));
      }
    }
    assertThat(mailroom.read("/registers/incoming").getList("items"), hasSize(ids.size()));
    assertThat(mailroom.read("/registers/outgoing").getList("items"), hasSize(1));
  }

  @Test
  @Tag("rule-A3.6")
  void oneAddressGetsOnlySoManyAcknowledgementsADay() {
    for (int i = 0; i < 32; i++) {
      lay("INBOX", mailroom.letter("Subject: s" + i + "\nMessage-ID: <" + i + "@f.example>", "x"));
    }
    sweep();
    await().atMost(SOON).until(() -> !mailroom.states().contains("RECEIVED"));
    List<String> skipped =
        mailroom.messages().<String>getList("items.id").stream()
            .map(mailroom::message)
            .filter(m -> !m.getBoolean("acknowledgement.acknowledged"))
            .map(m -> m.getString("acknowledgement.skipReason"))
            .toList();
    assertThat(skipped, everyItem(is("TOO_MANY_TODAY")));
    assertThat("20 of 32 are acknowledged, however many jobs run at once", skipped, hasSize(12));
    assertThat(mailroom.read("/registers/outgoing").getList("items"), hasSize(20));
  }

  @Test
  @Tag("rule-A3.6")
  void mailDeliveredToSomebodyElseIsAnsweredOnceAnOfficerReleasesIt() {
    lay(
        "INBOX",
        mailroom
            .letter("Delivered-To: b@example.net\nSubject: a\nMessage-ID: <a@example.org>", "x")
            .replace(mailroom.address, "b@example.net"));
    String id = onlyHeld("NOT_ADDRESSED_TO_US");
    assertThat(mailroom.citizenMails(), hasSize(0));
    post("/holding-pen/" + id + "/release", 204);
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    await().atMost(SOON).until(() -> mailroom.message(id).getString("caseId") != null);
    JsonPath message = mailroom.message(id);
    assertThat(message.getString("state"), is("APPLICATION"));
    assertThat(message.getBoolean("acknowledgement.acknowledged"), is(true));
    assertThat(message.getList("handling.action"), contains("RELEASED"));
    post("/holding-pen/" + id + "/release", 409);
  }

  @Test
  @Tag("rule-A3.7")
  void officerSaysWhatAHeldMessageIs() {
    String id = heldReply("<guess1@example.org>");
    post("/holding-pen/" + id + "/release", 409);
    place(id, "{\"as\":\"APPLICATION\"}", 204);
    await().atMost(SOON).until(() -> mailroom.message(id).getString("caseId") != null);
    JsonPath message = mailroom.message(id);
    assertThat(message.getString("state"), is("APPLICATION"));
    assertThat(message.getList("handling.action"), contains("PLACED_AS_APPLICATION"));
    assertThat(message.getList("handling.detail"), contains("GUESSED_REFERENCE"));
    assertThat(message.getList("handling.officer"), contains("officer"));
    place(id, "{\"as\":\"JUNK\"}", 409);
    assertThat(mailroom.citizenMails(), hasSize(1));
  }

  @Test
  @Tag("rule-A3.3")
  void whatAnOfficerCallsJunkIsClosedAndCanBeRescued() {
    String id = heldReply("<guess2@example.org>");
    place(id, "{\"as\":\"JUNK\"}", 204);
    JsonPath junk = mailroom.message(id);
    assertThat(junk.getString("state"), is("JUNK"));
    assertThat(junk.getString("subject"), is(""));
    assertThat(junk.getString("fromAddress"), nullValue());
    assertThat(mailroom.read("/registers/incoming").getString("items[0].correspondent"), is(""));
    post("/junk/" + id + "/rescue", 204);
    await().atMost(SOON).until(() -> mailroom.message(id).getString("state").equals("HOLDING_PEN"));
    assertThat(mailroom.message(id).getString("fromAddress"), is("citizen@example.org"));
    place(id, "{\"as\":\"INFORMATION_REQUEST\"}", 204);
    assertThat(mailroom.message(id).getString("state"), is("INFORMATION_REQUEST"));
    assertThat(mailroom.read("/information-requests").getString("items[0].messageId"), is(id));
    await()
        .atMost(SOON)
        .until(() -> peers.calls("PUT", "/information-requests/by-message/" + id).size() == 1);
    assertThat(mailroom.citizenMails(), hasSize(1));
  }

  @Test
  @Tag("rule-A3.6")
  void officerNamesTheApplicantOfAMailWithoutSender() {
    lay("INBOX", "To: " + mailroom.address + "\r\nSubject: who am I\r\n\r\nI want a permit");
    String id = onlyHeld("NO_SENDER_ADDRESS");
    place(id, "{\"as\":\"APPLICATION\"}", 409);
    place(id, "{\"as\":\"APPLICATION\",\"applicant\":\"no address\"}", 400);
    assertThat(mailroom.message(id).getString("state"), is("HOLDING_PEN"));
    place(id, "{\"as\":\"APPLICATION\",\"applicant\":\"citizen@example.org\"}", 204);
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    await().atMost(SOON).until(() -> mailroom.message(id).getString("caseId") != null);
    assertThat(mailroom.message(id).getBoolean("acknowledgement.acknowledged"), is(true));
  }

  @Test
  @Tag("rule-A3.7")
  void aHeldMailSaysToWhichMatterItMayBelongAndWhy() throws Exception {
    lay("INBOX", mailroom.letter("Subject: food shop\nMessage-ID: <o@example.org>", "please"));
    sweep();
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    String opened = mailroom.messages().getString("items[0].id");
    await().atMost(SOON).until(() -> mailroom.message(opened).getString("caseId") != null);
    String caseId = mailroom.message(opened).getString("caseId");
    assertThat(mailroom.message(opened).getBoolean("authenticity.firstSeenSender"), is(true));

    String ack = mailroom.citizenMails().getFirst().getMessageID();
    lay("INBOX", fromStranger("Subject: ตอบ: Food  Shop\nIn-Reply-To: " + ack, "s1"));
    lay("INBOX", fromStranger("Subject: Re: case no. 1/2569", "s2"));
    lay("INBOX", mailroom.letter("Subject: Re: case 99/2569\nMessage-ID: <g@example.org>", "x"));
    sweep();
    await().atMost(SOON).until(() -> mailroom.read("/holding-pen").getList("items").size() == 3);
    JsonPath pen = mailroom.read("/holding-pen");
    assertThat(pen.getList("items.guesses.caseId.flatten()"), everyItem(is(caseId)));
    assertThat(
        pen.getList("items.guesses.reasonEn.flatten()"),
        containsInAnyOrder(
            "Answers a letter of ours in this matter, but the sender is no party of it;"
                + " Has the same subject",
            "Names the number of this case; Names the register number of a mail in this matter",
            "The same sender writes with us about this"));
    assertThat(
        pen.getList("items.guesses.score.flatten()"), containsInAnyOrder(0.79f, 0.75f, 0.4f));
    String held = pen.getString("items[0].messageId");
    assertThat(mailroom.read("/holding-pen/" + held).getList("guesses.reasonTh"), hasSize(1));
    assertThat(mailroom.message(held).getBoolean("authenticity.firstSeenSender"), is(true));
    mailroom.officer().get("/holding-pen/" + opened).then().statusCode(404);
  }

  @Test
  @Tag("rule-A5.3")
  void aBounceThatQuotesOnlyOurReferenceIsTiedToTheLetterAndAlarms() throws Exception {
    lay("INBOX", mailroom.letter("Subject: food shop\nMessage-ID: <o@example.org>", "please"));
    sweep();
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    String reference =
        ((String) mailroom.citizenMails().getFirst().getContent())
            .lines()
            .filter(l -> l.contains("REF-"))
            .findFirst()
            .orElseThrow();
    lay(
        "INBOX",
        mailroom
            .letter("Return-Path: <>\nSubject: failure\nMessage-ID: <b@mx.example>", reference)
            .replace("citizen@example.org", "mailer-daemon@mx.example"));
    sweep();
    await().atMost(SOON).until(() -> mailroom.states().contains("BOUNCE"));
    JsonPath alarms =
        mailroom
            .officer()
            .get("/alarms")
            .then()
            .statusCode(200)
            .body("items.kind", hasItem("MAIL_BOUNCED"))
            .extract()
            .jsonPath();
    assertThat(alarms.getList("items.about"), hasItem("1/2569"));
    assertThat(mailroom.read("/registers/outgoing").getString("items[0].outcome"), is("BOUNCED"));
  }

  private String fromStranger(String headers, String id) {
    return mailroom
        .letter(headers + "\nMessage-ID: <" + id + "@example.org>", "hello")
        .replace("From: citizen@", "From: stranger-" + id + "@");
  }

  private String heldReply(String messageId) {
    lay(
        "INBOX",
        mailroom.letter("Subject: Re: case no. 7/2569\nMessage-ID: " + messageId, "please"));
    String id = onlyHeld("GUESSED_REFERENCE");
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    return id;
  }

  private String onlyHeld(String reason) {
    sweep();
    await().atMost(SOON).until(() -> mailroom.states().equals(List.of("HOLDING_PEN")));
    JsonPath held = mailroom.read("/holding-pen");
    assertThat(held.getList("items.reason"), contains(reason));
    assertThat(
        mailroom.read("/holding-pen?reason=EMPTY_MAIL&reason=" + reason).getList("items"),
        hasSize(1));
    assertThat(mailroom.read("/holding-pen?reason=EMPTY_MAIL").getList("items"), hasSize(0));
    assertThat(
        mailroom.read("/holding-pen?to=" + held.getString("items[0].heldAt")).getList("items"),
        hasSize(0));
    return held.getString("items[0].messageId");
  }

  private void place(String id, String body, int status) {
    mailroom
        .officer()
        .contentType("application/json")
        .body(body)
        .post("/holding-pen/" + id + "/place")
        .then()
        .statusCode(status);
  }

  private void lay(String folder, String raw) {
    mailroom.lay(folder, Mailroom.bytes(raw), FRIDAY_EVENING);
  }

  private void post(String path, int status) {
    mailroom.officer().post(path).then().statusCode(status);
  }

  private void sweep() {
    sweeping.sweep(mailroom.code);
  }
}
