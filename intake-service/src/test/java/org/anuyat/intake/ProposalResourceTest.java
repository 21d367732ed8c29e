package org.anuyat.intake;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.anuyat.intake.mailbox.SweepingMailbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an officer is proposed about a mail, and what comes of his word. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class ProposalResourceTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @Inject SweepingMailbox sweeping;
  @Inject EntityManager database;

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
  @Tag("rule-T1.7")
  @Tag("rule-1.5")
  @Tag("rule-3.9")
  @Tag("rule-2.4")
  void announcedFormatIsReadAsProposalsWithTheirSource() {
    String id = apply();
    JsonPath found = proposals(id);
    assertProposal(found, "PROCEDURE", "food-shop", "SUBJECT", null);
    assertProposal(found, "APPLICANT_NAME", "นางสาวตัวอย่าง ทดสอบ", "BODY_LINE", "1");
    assertProposal(found, "NATIONAL_ID", "1-xxxx-xxxxx-70-8", "BODY_LINE", "2");
    assertProposal(found, "PHONE", "0812345678", "BODY_LINE", "2");
    assertProposal(found, "REPLY_ADDRESS", "other@example.org", "BODY_LINE", "3");
    assertThat(found.getList("items"), hasSize(5));
    assertThat(found.getString("confirmation"), nullValue());
    assertThat(stored(), not(containsString("1101700230708")));
    assertThat(stored(), containsString("1-xxxx-xxxxx-70-8"));
  }

  @Test
  @Tag("rule-A3.6")
  void registerAndAcknowledgementDoNotWaitForProposalsOrTheCase() {
    peers.caseIsAway = true;
    String id = apply();
    await().atMost(SOON).until(() -> mailroom.citizenMails().size() == 1);
    assertThat(mailroom.message(id).getBoolean("acked"), is(true));
    assertThat(mailroom.message(id).getString("caseId"), nullValue());
    assertThat(proposals(id).getList("items.field"), not(hasSize(0)));
  }

  @Test
  @Tag("rule-A3.7")
  void formAmongTheFilesNamesTheProcedure() throws Exception {
    mailroom.send(
        "citizen@example.org",
        mailroom.letter(
            "Message-ID: <form@example.org>\nSubject: hello\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=b",
            """
            --b
            Content-Type: text/plain

            see file
            --b
            Content-Type: application/pdf; name=scan.pdf
            Content-Disposition: attachment; filename=scan.pdf
            Content-Transfer-Encoding: base64

            %s
            --b--
            """
                .formatted(
                    Base64.getMimeEncoder().encodeToString(Forms.pdf("ANUYAT-FORM: food-shop")))));
    String id = read("APPLICATION");
    await().atMost(SOON).until(() -> !peers.calls("PUT", "/case-files/by-message/").isEmpty());
    assertThat(
        peers.calls("PUT", "/case-files/by-message/").getFirst().body().getString("procedureCode"),
        is("food-shop"));
    assertProposal(proposals(id), "PROCEDURE", "food-shop", "ATTACHMENT_FORM", "scan.pdf");
  }

  @Test
  @Tag("rule-T1.7")
  void officerConfirmsOrChangesInOneCallAndAgainChangesNothing() {
    String id = apply();
    proposals(id);
    String input =
        """
        {"matter":"APPLICATION","procedureCode":"general-request","proposedIdIsRight":true,
         "applicantName":"นางสาวตัวอย่าง ทดสอบ","phone":"0812345678",
         "replyAddress":"other@example.org"}\
        """;
    JsonPath first = confirm(id, input).statusCode(200).extract().jsonPath();
    assertThat(first.getString("confirmedBy"), is("officer"));
    assertThat(first.getString("idNumber"), is("1-xxxx-xxxxx-70-8"));
    JsonPath again = confirm(id, input).statusCode(200).extract().jsonPath();
    assertThat(again.getString("confirmedAt"), is(first.getString("confirmedAt")));
    assertThat(mailroom.message(id).getString("procedureCode"), is("general-request"));
    assertThat(proposals(id).getString("confirmation.applicantName"), is("นางสาวตัวอย่าง ทดสอบ"));

    confirm(id, input.replace("general-request", "no-such"))
        .statusCode(400)
        .body("detail", containsString("food-shop"));
    confirm(id, "{\"matter\":\"APPLICATION\",\"idNumber\":\"1101700230707\"}")
        .statusCode(400)
        .body("titleTh", is("ข้อมูลที่ส่งมาไม่ถูกต้อง"));
    confirm("0190a1b2-0000-7000-8000-000000000000", input).statusCode(400);
  }

  @Test
  @Tag("rule-3.6")
  void juristicPersonThatWritesFromFreeMailIsFlaggedAndStillAcknowledged() {
    mailroom.addCitizen("shop@gmail.com");
    assertThat(juristic("shop@gmail.com", "เลขทะเบียนนิติบุคคล: 0994000165501"), is(true));
    assertThat(juristic("shop@gmail.com", "ชื่อผู้ยื่นคำขอ: บริษัท ตัวอย่าง จำกัด"), is(true));
    assertThat(juristic("shop@gmail.com", "ชื่อผู้ยื่นคำขอ: นางสาวตัวอย่าง ทดสอบ"), is(false));
    assertThat(juristic("shop@company.example", "เลขทะเบียนนิติบุคคล: 0994000165501"), is(false));
    await().atMost(SOON).until(() -> mailroom.inbox("shop@gmail.com").size() == 3);
  }

  private boolean juristic(String from, String line) {
    int before = mailroom.messages().getList("items").size();
    mailroom.send(
        from,
        mailroom
            .letter(
                "Message-ID: <j"
                    + before
                    + "@example.org>\nSubject: application food-shop\nMIME-Version: 1.0\n"
                    + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit",
                line)
            .replace("From: citizen@example.org", "From: " + from));
    sweeping.sweep(mailroom.code);
    String id = mailroom.messages().getString("items[0].id");
    await().atMost(SOON).until(() -> "APPLICATION".equals(mailroom.message(id).get("state")));
    proposals(id);
    return mailroom.message(id).getBoolean("juristicFromFreeMail");
  }

  @Test
  void machinesMailIsNotConfirmed() {
    mailroom.send(
        "citizen@example.org",
        mailroom.letter("Subject: news\nPrecedence: bulk\nMessage-ID: <bulk@example.org>", "news"));
    String id = read("AUTOMATIC");
    confirm(id, "{\"matter\":\"APPLICATION\"}")
        .statusCode(409)
        .body("titleTh", is("อีเมลนี้ไม่ใช่คำขออนุญาตหรือคำขอข้อมูลข่าวสาร"));
  }

  private String apply() {
    mailroom.send(
        "citizen@example.org",
        mailroom.letter(
            "Message-ID: <apply@example.org>\nSubject: application food-shop\nMIME-Version: 1.0\n"
                + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit",
            """
            ชื่อ-สกุล: นางสาวตัวอย่าง ทดสอบ
            เลขประจำตัวประชาชน ๑-๑๐๑๗-๐๐๒๓๐-๗๐-๘ โทร. ๐๘๑-๒๓๔-๕๖๗๘
            อีเมลติดต่อกลับ：other@example.org
            > ชื่อ: นายผู้อื่น ถูกอ้าง\
            """));
    return read("APPLICATION");
  }

  private String read(String state) {
    sweeping.sweep(mailroom.code);
    await()
        .atMost(SOON)
        .until(() -> mailroom.messages().getList("items.state").equals(List.of(state)));
    return mailroom.messages().getString("items[0].id");
  }

  private JsonPath proposals(String id) {
    await().atMost(SOON).until(() -> !get(id).getList("items").isEmpty());
    return get(id);
  }

  private JsonPath get(String id) {
    return mailroom
        .officer()
        .get("/messages/" + id + "/proposals")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private ValidatableResponse confirm(String id, String input) {
    return mailroom
        .officer()
        .contentType(ContentType.JSON)
        .body(input)
        .put("/messages/" + id + "/confirmation")
        .then();
  }

  private static void assertProposal(
      JsonPath found, String field, String value, String source, String place) {
    int i = found.getList("items.field").indexOf(field);
    assertThat(field, found.getString("items[" + i + "].value"), is(value));
    assertThat(field, found.getString("items[" + i + "].source"), is(source));
    assertThat(field, found.getString("items[" + i + "].place"), is(place));
    assertThat(field, found.getString("items[" + i + "].reasonTh"), not(nullValue()));
  }

  /** Everything written down beside the letter itself. */
  @Transactional
  String stored() {
    return database
        .createNativeQuery(
            "SELECT p::text FROM proposal p WHERE municipality = :m"
                + " UNION ALL SELECT s::text FROM message_search s WHERE municipality = :m",
            String.class)
        .setParameter("m", mailroom.code)
        .getResultList()
        .toString();
  }
}
