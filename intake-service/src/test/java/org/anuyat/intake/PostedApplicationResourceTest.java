package org.anuyat.intake;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anuyat.intake.mailbox.SweepingMailbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An application a portal posted goes the way of a mail. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class PostedApplicationResourceTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String FRIDAY_EVENING = "2026-11-20T11:00:00Z";
  private static final String MONDAY_MORNING = "2026-11-23T01:30:00Z";

  /** SHA-256 of what the played case-service serves for every file: an empty JSON object. */
  private static final String SERVED =
      "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";

  @Inject SweepingMailbox sweeping;

  private final UUID id = UUID.randomUUID();
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

  private ValidatableResponse put(List<Map<String, Object>> files) {
    return mailroom
        .service()
        .body(
            Map.of(
                "postedAt", FRIDAY_EVENING,
                "portal", "portal-banmai",
                "procedureCode", "food-shop",
                "subject", "ใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร",
                "fromName", "นางสาวตัวอย่าง ทดสอบ",
                "fromAddress", "citizen@example.org",
                "text", "ขออนุญาตเปิดร้านอาหาร",
                "files", files))
        .put("/posted-applications/" + id)
        .then();
  }

  private Map<String, Object> file(String sha256) {
    return Map.of(
        "name",
        "แผนที่.txt",
        "contentType",
        "text/plain",
        "size",
        2,
        "sha256",
        sha256,
        "path",
        "/v1/municipalities/" + mailroom.code + "/posted-files/" + UUID.randomUUID() + "/content");
  }

  private List<Peers.Call> opened() {
    return peers.calls("PUT", "/case-files/by-message/" + id);
  }

  @Test
  @Tag("rule-A3.5")
  @Tag("rule-3.8")
  @Tag("rule-T1.8")
  void itIsRegisteredAsOfTheMomentItWasPostedAndHandedInLikeAMail() {
    String number =
        put(List.of(file(SERVED)))
            .statusCode(200)
            .body("messageId", is(id.toString()))
            .body("arrivedAt", is(FRIDAY_EVENING))
            .body("deemedReceivedAt", is(MONDAY_MORNING))
            .extract()
            .path("registerNumber");
    mailroom
        .officer()
        .get("/registers/incoming")
        .then()
        .body("items", hasSize(1))
        .body("items[0].number", is(number))
        .body("items[0].itemId", is(id.toString()))
        .body("items[0].correspondent", is("citizen@example.org"))
        .body("items[0].outcome", is("APPLICATION"));
    await().atMost(SOON).until(() -> opened().size() == 1);
    JsonPath handed = opened().getFirst().body();
    assertThat(handed.getString("registerNumber"), is(number));
    assertThat(handed.getString("deemedReceivedAt"), is(MONDAY_MORNING));
    assertThat(handed.getString("procedureCode"), is("food-shop"));
    assertThat(handed.getString("from.address"), is("citizen@example.org"));
    assertThat(handed.getString("attachments[0].sha256"), is(SERVED));
    assertThat(handed.getString("attachments[0].name"), containsString("แผนที่"));
    assertThat(mailroom.message(id.toString()).getString("state"), is("APPLICATION"));
  }

  @Test
  @Tag("rule-A3.6")
  @Tag("rule-3.9")
  void theApplicantGetsTheAcknowledgementInThaiAndEnglishWithThePhone() throws Exception {
    String number = put(List.of()).extract().path("registerNumber");
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    MimeMessage mail = mailroom.citizenMails().getFirst();
    String text = (String) mail.getContent();
    assertThat(mail.getSubject(), containsString("เลขรับ " + number));
    assertThat(text, containsString("ได้รับคำขอที่ท่านยื่นผ่านระบบอิเล็กทรอนิกส์แล้ว"));
    assertThat(text, containsString("has received your online application"));
    assertThat(text, containsString("0 5300 0000"));
    assertThat(text, not(containsString("ขออนุญาตเปิดร้านอาหาร")));
  }

  @Test
  void theSameIdAgainIsTheSameMatter() {
    String number = put(List.of()).extract().path("registerNumber");
    put(List.of()).statusCode(200).body("registerNumber", is(number));
    await().atMost(SOON).until(() -> opened().size() == 1);
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    put(List.of()).statusCode(200);
    mailroom.officer().get("/registers/incoming").then().body("items", hasSize(1));
    mailroom.officer().get("/acknowledgements").then().body("items", hasSize(1));
  }

  @Test
  @Tag("rule-4.5")
  void aReplyToTheAcknowledgementJoinsItsCase() throws Exception {
    put(List.of());
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    await().atMost(SOON).until(() -> mailroom.message(id.toString()).getString("caseId") != null);
    String ack = mailroom.citizenMails().getFirst().getHeader("Message-ID", null);
    mailroom.send(
        "citizen@example.org",
        mailroom.letter(
            "Subject: Re: x\nMessage-ID: <reply@example.org>\nIn-Reply-To: " + ack, "more"));
    sweeping.sweep(mailroom.code);
    String caseId = mailroom.message(id.toString()).getString("caseId");
    await()
        .atMost(SOON)
        .until(() -> peers.calls("PUT", "/case-files/" + caseId + "/replies/").size() == 1);
  }

  @Test
  void letterAboutTheCaseGoesToTheApplicant() throws Exception {
    put(List.of());
    mailroom
        .service()
        .body(
            """
            {"purpose":"RESULT","caseId":"%s","to":null,"replyToMessage":"%s","subjectTh":"แจ้งผล",
             "subjectEn":"Result","bodyTh":"ข้อความ","bodyEn":"Text","attachments":[]}
            """
                .formatted(UUID.randomUUID(), id))
        .put("/outgoing-mails/result-1")
        .then()
        .statusCode(200);
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 2);
  }

  @Test
  void caseAwayDelaysTheFilesAndTheHandingIn() {
    peers.caseIsAway = true;
    put(List.of(file(SERVED))).statusCode(200);
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    assertThat(opened(), hasSize(0));
    peers.caseIsAway = false;
    await().atMost(SOON).until(() -> opened().size() == 1);
    assertThat(opened().getFirst().body().getList("attachments"), hasSize(1));
  }

  @Test
  void onlyServicesAndOnlyTheirOwnMunicipalitysFiles() {
    mailroom
        .officer()
        .contentType("application/json")
        .body("{}")
        .put("/posted-applications/" + id)
        .then()
        .statusCode(403);
    put(List.of(
            Map.of(
                "name",
                "x",
                "contentType",
                "text/plain",
                "size",
                2,
                "sha256",
                SERVED,
                "path",
                "/v1/municipalities/09999999/posted-files/" + id + "/content")))
        .statusCode(400);
  }
}
