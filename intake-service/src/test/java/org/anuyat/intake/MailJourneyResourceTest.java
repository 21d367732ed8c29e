package org.anuyat.intake;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import org.anuyat.intake.mailbox.SweepingMailbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A citizen's mail, from his outbox to the case and the answer in his inbox. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class MailJourneyResourceTest {
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
  @Tag("rule-G1")
  @Tag("rule-3.8")
  @Tag("rule-4.9")
  @Tag("rule-A3.7")
  @Tag("rule-A3.5")
  @Tag("rule-A3.6")
  @Tag("rule-1.4")
  @Tag("rule-1.5")
  @Tag("rule-3.9")
  void applicationIsRegisteredAcknowledgedInBothLanguagesAndOpensACase() throws Exception {
    mailroom.send("citizen@example.org", application("<first@example.org>"));
    sweep();
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    JsonPath message = only("APPLICATION");
    assertThat(message.getString("registerNumber"), startsWith("1/25"));
    assertThat(message.getString("subject"), is("ขออนุญาตจำหน่ายอาหาร food-shop"));
    assertThat(message.getList("attachments.name"), is(List.of("แบบคำขอ.pdf")));
    assertThat(message.getBoolean("acknowledgement.acknowledged"), is(true));
    assertThat(message.getList("timeTrace"), not(hasSize(0)));

    MimeMessage ack = mailroom.citizenMails().getFirst();
    String text = (String) ack.getContent();
    assertThat(text, containsString("ได้รับอีเมลของท่านแล้ว"));
    assertThat(text, containsString("has received your e-mail"));
    assertThat(text, containsString("0 5300 0000"));
    assertThat(text, containsString("เลขรับ " + message.getString("registerNumber")));
    assertThat(text, not(containsString("ขออนุญาตจำหน่ายอาหาร")));
    assertEquals("auto-replied", ack.getHeader("Auto-Submitted", null));
    assertEquals("<first@example.org>", ack.getHeader("In-Reply-To", null));

    await().atMost(SOON).until(() -> message(message).getString("caseId") != null);
    List<Peers.Call> opened = peers.calls("PUT", "/case-files/by-message/");
    assertThat(opened, hasSize(1));
    JsonPath body = opened.getFirst().body();
    assertThat(body.getString("messageId"), is(message.getString("id")));
    assertThat(body.getString("procedureCode"), is("food-shop"));
    assertThat(body.getString("from.address"), is("citizen@example.org"));
    assertThat(body.getString("attachments[0].name"), is("แบบคำขอ.pdf"));
    assertThat(body.getString("deemedReceivedAt"), notNullValue());
    assertTrue(mailroom.inboxIsAllSeen());
  }

  @Test
  @Tag("rule-A3.5")
  @Tag("rule-A3.6")
  void secondSweepDoesNothing() {
    mailroom.send("citizen@example.org", application("<second@example.org>"));
    sweep();
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    sweep();
    sweep();
    assertThat(mailroom.messages().getList("items"), hasSize(1));
    assertThat(mailroom.citizenMails(), hasSize(1));
    assertThat(peers.calls("PUT", "/case-files/by-message/"), hasSize(1));
  }

  @Test
  @Tag("rule-A3.7")
  void caseServiceThatIsAwayOnlyDelays() {
    peers.caseIsAway = true;
    mailroom.send("citizen@example.org", application("<away@example.org>"));
    sweep();
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    JsonPath message = only("APPLICATION");
    assertThat(message.getString("caseId"), is((String) null));
    peers.caseIsAway = false;
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> message(message).getString("caseId") != null);
    assertThat(peers.calls("PUT", "/case-files/by-message/"), hasSize(1));
  }

  @Test
  @Tag("rule-4.2")
  void answerOfTheApplicantJoinsTheCase() throws Exception {
    String caseId = applied("<origin@example.org>");
    String missing = askForMissingItem(caseId);
    MimeMessage request = mailroom.citizenMails().get(1);
    assertThat((String) request.getContent(), containsString("โปรดส่งสำเนาทะเบียนบ้าน"));
    assertThat((String) request.getContent(), containsString("Please send the house registration"));
    assertThat(request.getHeader("References", " "), containsString("<origin@example.org>"));
    mailroom.send(
        "citizen@example.org",
        mailroom.letter(
            "Subject: Re: your letter\nMessage-ID: <answer@example.org>\nIn-Reply-To: " + missing,
            "ส่งเอกสารเพิ่มเติม"));
    sweep();
    await().atMost(SOON).until(() -> !peers.calls("PUT", caseId + "/replies/").isEmpty());
    assertThat(mailroom.messages().getList("items.state"), hasItems("REPLY", "APPLICATION"));
    assertThat(peers.calls("PUT", "/case-files/by-message/"), hasSize(1));
  }

  @Test
  @Tag("rule-4.2")
  void answerWithTheReferenceAloneJoinsTheCaseToo() throws Exception {
    String caseId = applied("<reference@example.org>");
    String ack = (String) mailroom.citizenMails().getFirst().getContent();
    String reference =
        ack.lines().filter(l -> l.contains("REF-")).findFirst().orElseThrow().strip();
    mailroom.send(
        "citizen@example.org",
        mailroom.letter("Subject: more\nMessage-ID: <m@example.org>", "more\n> " + reference));
    sweep();
    await().atMost(SOON).until(() -> !peers.calls("PUT", caseId + "/replies/").isEmpty());
  }

  @Test
  @Tag("rule-A3.7")
  void strangerWhoAnswersALetterOfACaseGoesToTheHoldingPen() throws Exception {
    String caseId = applied("<mine@example.org>");
    String ackId = mailroom.citizenMails().getFirst().getHeader("Message-ID", null);
    mailroom.send(
        "stranger@example.org",
        mailroom
            .letter("Subject: Re: x\nMessage-ID: <s@example.org>\nIn-Reply-To: " + ackId, "hello")
            .replace("From: citizen@", "From: stranger@"));
    sweep();
    await().atMost(SOON).until(() -> states().contains("HOLDING_PEN"));
    assertThat(peers.calls("PUT", caseId + "/replies/"), hasSize(0));
    JsonPath pen = mailroom.officer().get("/holding-pen").then().extract().jsonPath();
    assertThat(pen.getString("items[0].reason"), is("STRANGER_IN_MATTER"));

    String held = pen.getString("items[0].messageId");
    mailroom
        .officer()
        .contentType("application/json")
        .body("{\"caseId\":\"" + caseId + "\"}")
        .post("/holding-pen/" + held + "/attach")
        .then()
        .statusCode(204);
    await().atMost(SOON).until(() -> !peers.calls("PUT", caseId + "/replies/" + held).isEmpty());
    mailroom
        .officer()
        .contentType("application/json")
        .body("{\"caseId\":\"" + caseId + "\"}")
        .post("/holding-pen/" + held + "/attach")
        .then()
        .statusCode(409)
        .body("titleTh", is("จัดเข้าเรื่องแล้ว"));
  }

  @Test
  void guessedCaseNumberOpensNoDoor() {
    mailroom.send(
        "citizen@example.org",
        mailroom.letter(
            "Subject: Re: =?utf-8?B?4LiE4Liz4LiC4Lit4LiX4Li14LmIIDEvMjU2OQ==?=\n"
                + "Message-ID: <guess@example.org>",
            "please"));
    sweep();
    await().atMost(SOON).until(() -> states().contains("HOLDING_PEN"));
    assertThat(peers.calls("PUT", "/case-files/by-message/"), hasSize(0));
  }

  @Test
  @Tag("rule-6.2")
  void slipWithTransactionIdGoesToPaymentAndAWrongOneToTheHoldingPen() {
    mailroom.send("citizen@example.org", slip("AN12-3456-7890-ABCD", "<slip1@example.org>"));
    sweep();
    await().atMost(SOON).until(() -> peers.calls("PUT", "/slips/").size() == 1);
    assertThat(
        peers.calls("PUT", "/slips/").getFirst().body().getList("transactionIds"),
        is(List.of("AN1234567890ABCD")));
    assertThat(states(), is(List.of("PAYMENT_PROOF")));
    peers.slipOutcome = "UNKNOWN_TRANSACTION_ID";
    mailroom.send("citizen@example.org", slip("an1234567890abce", "<slip2@example.org>"));
    sweep();
    await().atMost(SOON).until(() -> states().contains("HOLDING_PEN"));
    assertThat(peers.calls("PUT", "/case-files/"), hasSize(0));
  }

  @Test
  @Tag("rule-6.2")
  void fileInAnswerToAFeeNoticeIsAProofOfPaymentOfThatCase() throws Exception {
    String caseId = applied("<fee@example.org>");
    String notice = handOver("fee-notice-1", "FEE_NOTICE", caseId);
    mailroom.send(
        "citizen@example.org", slip("paid", "<slip3@example.org>\nIn-Reply-To: " + notice));
    sweep();
    await().atMost(SOON).until(() -> peers.calls("PUT", "/slips/").size() == 1);
    assertThat(peers.calls("PUT", "/slips/").getFirst().body().getString("caseId"), is(caseId));
  }

  private String applied(String messageId) {
    mailroom.send("citizen@example.org", application(messageId));
    sweep();
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    JsonPath message = only("APPLICATION");
    await().atMost(SOON).until(() -> message(message).getString("caseId") != null);
    return message(message).getString("caseId");
  }

  private String askForMissingItem(String caseId) {
    return handOver("missing-1", "MISSING_ITEMS", caseId);
  }

  private String handOver(String key, String purpose, String caseId) {
    String messageId = mailroom.messages().getString("items[0].id");
    int before = mailroom.citizenMails().size();
    String body =
        """
        {"purpose":"%s","caseId":"%s","to":null,"replyToMessage":"%s",
         "subjectTh":"ขอเอกสารเพิ่มเติม","subjectEn":"Missing item",
         "bodyTh":"โปรดส่งสำเนาทะเบียนบ้าน","bodyEn":"Please send the house registration",
         "attachments":[]}\
        """
            .formatted(purpose, caseId, messageId);
    JsonPath first = put(key, body);
    assertEquals(first.getString("messageId"), put(key, body).getString("messageId"));
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == before + 1);
    return first.getString("messageId");
  }

  private JsonPath put(String key, String body) {
    return mailroom
        .service()
        .body(body)
        .put("/outgoing-mails/" + key)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private String application(String messageId) {
    return mailroom.letter(
        """
        Message-ID: %s
        Subject: =?utf-8?B?4LiC4Lit4Lit4LiZ4Li44LiN4Liy4LiV4LiI4Liz4Lir4LiZ4LmI4Liy4Lii4Lit4Liy?=
         =?utf-8?B?4Lir4Liy4Lij?= food-shop
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=b\
        """
            .formatted(messageId),
        """
        --b
        Content-Type: text/plain; charset=utf-8

        ขอยื่นคำขอ
        --b
        Content-Type: application/pdf
        Content-Disposition: attachment; filename*=utf-8''%%E0%%B9%%81%%E0%%B8%%9A%%E0%%B8%%9A%%E0%%B8%%84%%E0%%B8%%B3%%E0%%B8%%82%%E0%%B8%%AD.pdf
        Content-Transfer-Encoding: base64

        %s
        --b--
        """
            .formatted(SampleFiles.base64(SampleFiles.pdf())));
  }

  private String slip(String subject, String messageId) {
    return mailroom.letter(
        "Message-ID: "
            + messageId
            + "\nSubject: "
            + subject
            + "\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b",
        """
        --b
        Content-Type: text/plain

        slip
        --b
        Content-Type: image/jpeg; name=slip.jpg
        Content-Transfer-Encoding: base64

        %s
        --b--
        """
            .formatted(SampleFiles.base64(SampleFiles.jpeg(540, 960))));
  }

  private void sweep() {
    sweeping.sweep(mailroom.code);
  }

  private List<String> states() {
    return mailroom.messages().getList("items.state");
  }

  private JsonPath only(String state) {
    JsonPath all = mailroom.messages();
    assertThat(all.getList("items.state"), is(List.of(state)));
    return mailroom.message(all.getString("items[0].id"));
  }

  private JsonPath message(JsonPath message) {
    return mailroom.message(message.getString("id"));
  }
}
