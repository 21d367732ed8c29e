package org.anuyat.intake;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import org.anuyat.intake.mailbox.SweepingMailbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Process 1: a question, handed on to case-service, and its answer back in the thread. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class InformationRequestResourceTest {
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
  @Tag("rule-1.4")
  @Tag("rule-1.5")
  @Tag("rule-1.7")
  void questionIsAcknowledgedLoggedHandedOnAndAnsweredInItsThread() throws Exception {
    String id = ask("สอบถามเวลาทำการ", "INFORMATION_REQUEST");
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    assertThat(mailroom.message(id).getBoolean("acked"), is(true));
    JsonPath line = log("answered", "false");
    assertThat(line.getString("items[0].subject"), is("สอบถามเวลาทำการ"));
    assertThat(line.getString("items[0].requester"), containsString("citizen@example.org"));
    assertThat(line.getString("items[0].answeredAt"), nullValue());
    assertThat(
        line.getString("items[0].receivedAt"),
        is(mailroom.message(id).getString("deemedReceivedAt")));

    await().atMost(SOON).until(() -> !handedOn("PUT", id).isEmpty());
    JsonPath letter = handedOn("PUT", id).getFirst().body();
    assertThat(letter.getString("registerNumber"), is(line.getString("items[0].registerNumber")));
    assertThat(letter.getString("from.address"), is("citizen@example.org"));
    assertThat(letter.getString("subject"), is("สอบถามเวลาทำการ"));
    assertThat(letter.getString("text"), containsString("ขอบคุณค่ะ"));
    assertThat(
        letter.getString("deemedReceivedAt"),
        is(mailroom.message(id).getString("deemedReceivedAt")));

    answer(id, answered("เปิดทำการ 08:30 น.", "=1+1 ถามบ่อย"))
        .statusCode(200)
        .body("state", is("ANSWERED"))
        .body("answeredAt", is("2026-11-25T03:00:00Z"))
        .body("informationSource", is("งานธุรการ"))
        .body("answeredByName", is("นางตัวอย่าง ธุรการ"));
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 2);
    MimeMessage mail = mailroom.citizenMails().get(1);
    assertThat(mail.getHeader("In-Reply-To", null), is("<ask@example.org>"));
    String text = (String) mail.getContent();
    assertThat(text, containsString("เปิดทำการ 08:30 น."));
    assertThat(text, containsString("Please read the answer in Thai above."));
    assertThat(mail.getSubject(), not(containsString("สอบถามเวลาทำการ")));

    answer(id, answered("อีกครั้ง", "อีกครั้ง"))
        .statusCode(200)
        .body("remarks", is("=1+1 ถามบ่อย"));
    mailroom
        .officer()
        .contentType(ContentType.JSON)
        .body(answered("เจ้าหน้าที่เขียนเอง", ""))
        .put("/information-requests/" + id + "/answer")
        .then()
        .statusCode(403);
    assertThat(log("answered", "true").getList("items"), hasSize(1));
    assertThat(log("answered", "false").getList("items"), hasSize(0));
    assertThat(log("q", "ถามบ่อย").getList("items"), hasSize(1));
    String received = line.getString("items[0].receivedAt");
    assertThat(log("from", received).getList("items"), hasSize(1));
    assertThat(log("to", received).getList("items"), hasSize(0));
    assertThat(log("q", "ไม่มีคำนี้").getList("items"), hasSize(0));
    assertThat(peers.calls("PUT", "/case-files/"), hasSize(0));
    assertThat(mailroom.citizenMails(), hasSize(2));
  }

  @Test
  @Tag("rule-1.5")
  void anAnswerGivenAnotherWayClosesTheLogAndMailsNothing() {
    String id = ask("สอบถามเวลาทำการ", "INFORMATION_REQUEST");
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    answer(
            id,
            """
            {"answeredAt":"2026-11-25T03:00:00Z","officer":"o-1","officerName":"นางตัวอย่าง ธุรการ",
             "informationSource":"งานธุรการ","remarks":"ตอบทางโทรศัพท์"}
            """)
        .statusCode(200)
        .body("state", is("ANSWERED"))
        .body("outgoingMailKey", nullValue());
    assertThat(log("q", "ตอบทางโทรศัพท์").getList("items"), hasSize(1));
    mailroom.service().get("/outgoing-mails/information-" + id).then().statusCode(404);
  }

  @Test
  @Tag("rule-1.5")
  void aQuestionWaitsWhileCaseServiceIsAwayAndIsHandedOnAfterwards() {
    peers.caseIsAway = true;
    String id = ask("สอบถามเวลาทำการ", "INFORMATION_REQUEST");
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    assertThat(handedOn("PUT", id), hasSize(0));
    peers.caseIsAway = false;
    await().atMost(SOON).until(() -> handedOn("PUT", id).size() == 1);
  }

  @Test
  @Tag("rule-1.7")
  void logIsDownloadedWithTheSixColumnsAndRunsNoFormula() {
    String id = ask("สอบถามเวลาทำการ", "INFORMATION_REQUEST");
    mailroom
        .officer()
        .contentType(ContentType.JSON)
        .body("{\"remarks\":\"=HYPERLINK(1)\"}")
        .put("/information-requests/" + id + "/remarks")
        .then()
        .statusCode(200);
    String csv =
        mailroom
            .officer()
            .get("/information-requests/export")
            .then()
            .statusCode(200)
            .contentType(startsWith("text/csv"))
            .extract()
            .asString();
    assertThat(
        csv,
        containsString(
            "\"วันที่รับ / Date received\",\"วันที่ตอบ / Date answered\",\"ผู้ขอ / Requester\","
                + "\"เรื่อง / Subject\",\"แหล่งข้อมูล / Information source\",\"หมายเหตุ / Remarks\""));
    assertThat(csv, containsString("\"สอบถามเวลาทำการ\",\"\",\"'=HYPERLINK(1)\""));
    byte[] xlsx =
        mailroom
            .officer()
            .queryParam("format", "xlsx")
            .get("/information-requests/export")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertThat(new String(xlsx, 0, 2, java.nio.charset.StandardCharsets.US_ASCII), is("PK"));
  }

  @Test
  @Tag("rule-1.6")
  void personalDataGoesOutOnlyAfterAnIdentityProof() {
    String id = ask("ขอข้อมูลข่าวสาร ทะเบียนของข้าพเจ้า", "INFORMATION_REQUEST");
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    String data = answered("ข้อมูลของท่าน", "").replaceFirst("}\\s*$", "");
    answer(id, data + ",\"containsPersonalData\":true}")
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:identity-not-proved"));
    answer(
            id,
            data
                + """
                ,"containsPersonalData":true,
                "identityProof":{"how":"มาแสดงตน: แสดงบัตร","at":"2026-01-05T03:00:00Z"}}
                """)
        .statusCode(200)
        .body("identityProof", is("มาแสดงตน: แสดงบัตร"))
        .body("personalData", is(true));
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 2);
  }

  @Test
  @Tag("rule-1.4")
  void officerMakesAnInformationRequestAnApplicationAndBack() {
    String id = ask("สอบถามเวลาทำการ", "INFORMATION_REQUEST");
    confirm(id, "APPLICATION").statusCode(200);
    await().atMost(SOON).until(() -> mailroom.message(id).getString("caseId") != null);
    assertThat(peers.calls("PUT", "/case-files/by-message/" + id), hasSize(1));
    assertThat(mailroom.message(id).getString("state"), is("APPLICATION"));
    assertThat(log("year", buddhistYear()).getString("items[0].state"), is("FORWARDED_TO_CASE"));
    assertThat(register().getString("items[0].outcome"), is("APPLICATION"));
    await().atMost(SOON).until(() -> !handedOn("DELETE", id).isEmpty());
    int before = handedOn("PUT", id).size();

    confirm(id, "INFORMATION_REQUEST").statusCode(200);
    assertThat(mailroom.message(id).getString("state"), is("INFORMATION_REQUEST"));
    assertThat(log("answered", "false").getList("items"), hasSize(1));
    await().atMost(SOON).until(() -> handedOn("PUT", id).size() > before);
    answer(id, answered("เปิดทำการ 08:30 น.", "")).statusCode(200);
    confirm(id, "APPLICATION").statusCode(409);
  }

  @Test
  @Tag("rule-1.5")
  void anAnswerOnItsWayIsMailedThoughTheLetterBecameAnApplication() {
    String id = ask("สอบถามเวลาทำการ", "INFORMATION_REQUEST");
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    confirm(id, "APPLICATION").statusCode(200);
    answer(id, answered("เปิดทำการ 08:30 น.", "")).statusCode(200).body("state", is("ANSWERED"));
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 2);
    confirm(id, "INFORMATION_REQUEST").statusCode(200);
    assertThat(log("answered", "true").getList("items"), hasSize(1));
    assertThat(log("answered", "false").getList("items"), hasSize(0));
  }

  private String ask(String subject, String state) {
    mailroom.send(
        "citizen@example.org",
        mailroom.letter(
            "Message-ID: <ask@example.org>\nSubject: "
                + subject
                + "\nMIME-Version: 1.0\n"
                + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit",
            "ขอบคุณค่ะ"));
    sweeping.sweep(mailroom.code);
    await()
        .atMost(SOON)
        .until(() -> mailroom.messages().getList("items.state").equals(List.of(state)));
    return mailroom.messages().getString("items[0].id");
  }

  private List<Peers.Call> handedOn(String method, String id) {
    return peers.calls(method, "/information-requests/by-message/" + id);
  }

  /** As case-service tells it. */
  private static String answered(String text, String remarks) {
    return """
    {"answeredAt":"2026-11-25T03:00:00Z","officer":"o-1","officerName":"นางตัวอย่าง ธุรการ",
     "informationSource":"งานธุรการ","remarks":"%s",
     "letter":{"subjectTh":"ตอบคำขอข้อมูลข่าวสาร","subjectEn":"Answer to your request",
      "bodyTh":"%s","bodyEn":"Please read the answer in Thai above."}}
    """
        .formatted(remarks, text);
  }

  private ValidatableResponse answer(String id, String body) {
    return mailroom
        .service()
        .contentType(ContentType.JSON)
        .body(body)
        .put("/information-requests/" + id + "/answer")
        .then();
  }

  private ValidatableResponse confirm(String id, String matter) {
    return mailroom
        .officer()
        .contentType(ContentType.JSON)
        .body("{\"matter\":\"" + matter + "\"}")
        .put("/messages/" + id + "/confirmation")
        .then();
  }

  private JsonPath log(String parameter, String value) {
    return mailroom
        .officer()
        .queryParam(parameter, value)
        .get("/information-requests")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private JsonPath register() {
    return mailroom.officer().get("/registers/incoming").jsonPath();
  }

  private String buddhistYear() {
    String number = mailroom.messages().getString("items[0].registerNumber");
    return number.substring(number.indexOf('/') + 1);
  }
}
