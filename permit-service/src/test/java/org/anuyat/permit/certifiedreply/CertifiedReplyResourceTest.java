package org.anuyat.permit.certifiedreply;

import static io.restassured.RestAssured.given;
import static org.anuyat.permit.Permits.BAN_MAI;
import static org.anuyat.permit.Permits.as;
import static org.anuyat.permit.Permits.asService;
import static org.anuyat.permit.Permits.issue;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anuyat.local.starter.LocalTokens;
import org.anuyat.permit.Letters;
import org.anuyat.permit.Peers;
import org.anuyat.permit.Permits;
import org.anuyat.permit.Permits.Issued;
import org.anuyat.permit.ServiceTestResource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A question about a permit, its three days and its answer. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-7.4")
class CertifiedReplyResourceTest {
  private static final String BASE = "/v1/municipalities/" + BAN_MAI + "/certified-replies";
  private static final Duration LONG = Duration.ofSeconds(40);

  @Test
  void mailedQuestionIsAnsweredInItsThreadByASignedStatementFreeOfCharge() throws Exception {
    Issued permit = issue();
    String message = UUID.randomUUID().toString();
    String id = ask(message, Instant.now(), permit.number());
    assertEquals(id, ask(message, Instant.now(), permit.number()), "a mail is entered once");
    as("registrar")
        .get(BASE + "/" + id)
        .then()
        .body("state", is("OPEN"))
        .body("trace", containsString("3 calendar days"))
        .body("traceTh", containsString("ครบกำหนดเมื่อสิ้นวันที่"))
        .body("candidates.permitId", hasItem(permit.id()));
    answer(id, Map.of("permitId", permit.id(), "relation", "STRANGER"));
    JsonPath mail = Letters.await1(id + "-statement");
    assertEquals(message, mail.getString("replyToMessage"));
    assertTrue(mail.getString("bodyTh").contains("ไม่มีค่าใช้จ่าย"));
    assertFalse(mail.getString("bodyTh").contains("ถามไถ่"), "nothing of the asker's");
    String text = statement(id);
    assertTrue(text.contains("เลขที่ " + permit.number()) || text.contains(permit.number()), text);
    assertTrue(text.contains("ใช้ได้"), text);
    assertTrue(text.contains("โดยไม่มีค่าใช้จ่าย"), text);
    assertFalse(text.contains("ตัวอย่าง ทดสอบ"), "a stranger does not learn the name");
    assertFalse(text.contains("99/9"), "nor the place");
    await()
        .atMost(LONG)
        .until(() -> as("registrar").get(BASE + "/" + id).path("state").equals("ANSWERED"));
    as("registrar")
        .get(BASE + "/" + id)
        .then()
        .body("decidedBy", is("registrar-person"))
        .body("decidedByName", notNullValue())
        .body("answeredAt", notNullValue());
    answerOf(id, Map.of("permitId", permit.id(), "relation", "STRANGER")).statusCode(409);
  }

  @Test
  @Tag("rule-1.7")
  void logOfInformationRequestsIsToldOnceOfTheAnswer() {
    String message = UUID.randomUUID().toString();
    String id = ask(message, Instant.now(), null);
    answer(id, Map.of("relation", "STRANGER"));
    String told = "/information-requests/by-message/" + message + "/permit-answer";
    await().atMost(LONG).until(() -> Peers.doneCalls("PUT", told).size() == 1);
    JsonPath answer = JsonPath.from(Peers.doneCalls("PUT", told).getFirst().body());
    assertEquals("registrar-person", answer.getString("officer"));
    assertNotNull(answer.getString("officerName"));
    assertNotNull(answer.getString("answeredAt"));
  }

  @Test
  @Tag("rule-1.4")
  void mailThatCameAfterHoursBeginsItsDaysWhenTheOfficeOpens() {
    Instant opening = Instant.now().plus(Duration.ofDays(2));
    String id = ask(UUID.randomUUID().toString(), opening, null);
    as("registrar")
        .get(BASE + "/" + id)
        .then()
        .body("state", is("OPEN"))
        .body("dueAt", greaterThan(opening.plus(Duration.ofDays(3)).toString()));
    Map<String, Object> letter = question(opening);
    as("registrar")
        .contentType("application/json")
        .body(Map.of("channel", "LETTER", "asked", letter))
        .post(BASE)
        .then()
        .statusCode(400)
        .body("detail", containsString("lies ahead"));
    asService()
        .contentType("application/json")
        .body(question(Instant.now().plus(Duration.ofDays(15))))
        .put(BASE + "/by-message/" + UUID.randomUUID())
        .then()
        .statusCode(400);
  }

  @Test
  void letterThatCaseDoesNotKnowLeavesNoDeadJob() {
    String id = ask(Peers.UNKNOWN_MESSAGE, Instant.now(), null);
    answer(id, Map.of("relation", "STRANGER"));
    await()
        .atMost(LONG)
        .until(() -> !Peers.calls("PUT", Peers.UNKNOWN_MESSAGE + "/permit-answer").isEmpty());
    await().atMost(LONG).until(() -> !keys("waiting").contains(id));
    assertFalse(keys("dead").contains(id));
  }

  @Test
  @Tag("rule-1.6")
  void holderLearnsAllAfterProofOfIdentityOnly() throws Exception {
    Issued permit = issue();
    String id = ask(UUID.randomUUID().toString(), Instant.now(), permit.number());
    answerOf(id, Map.of("permitId", permit.id(), "relation", "HOLDER"))
        .statusCode(400)
        .body("detail", containsString("identityProof"));
    answer(
        id, Map.of("permitId", permit.id(), "relation", "HOLDER", "identityProof", "ตรวจบัตรแล้ว"));
    String text = statement(id);
    assertTrue(text.contains("นางสาวตัวอย่าง ทดสอบ"), text);
    assertTrue(text.contains("99/9"), text);
    assertTrue(text.replaceAll("\\s", "").contains(permit.verifyUrl()), text);
  }

  @Test
  void permitThatDoesNotExistIsCertifiedToo() throws Exception {
    String id = post(Instant.now(), null);
    answer(id, Map.of("relation", "STRANGER"));
    String text = statement(id);
    assertTrue(text.replaceAll("\\s", "").contains("ไม่พบใบอนุญาต"), text);
    await()
        .atMost(LONG)
        .until(() -> as("registrar").get(BASE + "/" + id).path("state").equals("ANSWERED"));
    assertEquals(List.of(), Letters.with(id + "-statement"), "on paper: nothing is mailed");
  }

  @Test
  void officersAreWarnedADayBeforeAndWhenItIsTooLate() {
    String fresh = post(Instant.now(), "asker@example.org");
    String soon = post(Instant.now().minus(Duration.ofDays(3)), "asker@example.org");
    String late = post(Instant.now().minus(Duration.ofDays(5)), "asker@example.org");
    list("open", hasItem(fresh));
    list("due-soon", hasItem(soon));
    list("due-soon", not(hasItem(fresh)));
    list("late", hasItem(late));
    list("late", not(hasItem(soon)));
    await()
        .atMost(LONG)
        .until(() ->
            as("registrar").get(BASE + "/" + soon).path("dueSoonAlarm") != null
                && as("registrar").get(BASE + "/" + late).path("lateAlarm") != null);
    answer(late, Map.of("relation", "STRANGER"));
    Letters.await1(late + "-statement");
    await()
        .atMost(LONG)
        .until(() -> as("registrar").get(BASE + "/" + late).path("state").equals("ANSWERED"));
    list("late", not(hasItem(late)));
  }

  @Test
  void strangersToTheMunicipalitySeeNoQuestions() {
    String id = post(Instant.now(), null);
    given()
        .auth()
        .oauth2(LocalTokens.token("n", Permits.OTHER, "registrar"))
        .get(BASE.replace(BAN_MAI, Permits.OTHER) + "/" + id)
        .then()
        .statusCode(404);
    as("finance-officer").get(BASE).then().statusCode(403);
    as("registrar").queryParam("state", "lost").get(BASE).then().statusCode(400);
  }

  private static List<String> keys(String jobs) {
    return given()
        .auth()
        .oauth2(LocalTokens.token("operator", null, "province-operator"))
        .get("/v1/operations/jobs")
        .then()
        .statusCode(200)
        .extract()
        .path(jobs + ".findAll { it.task == 'case-answered' }.key");
  }

  private static void list(String state, org.hamcrest.Matcher<?> matcher) {
    as("registrar")
        .queryParam("state", state)
        .queryParam("limit", 200)
        .get(BASE)
        .then()
        .statusCode(200)
        .body("items.replyId", matcher);
  }

  private static Map<String, Object> question(Instant receivedAt) {
    Map<String, Object> question = new HashMap<>();
    question.put("receivedAt", receivedAt.toString());
    question.put("askerName", "นายสมมติ ถามไถ่");
    question.put("question", "ร้านนี้มีใบอนุญาตหรือไม่");
    return question;
  }

  private static String ask(String messageId, Instant receivedAt, String number) {
    Map<String, Object> question = question(receivedAt);
    question.put("permitNumber", number);
    question.put("procedureCode", "food-shop");
    return asService()
        .contentType("application/json")
        .body(question)
        .put(BASE + "/by-message/" + messageId)
        .then()
        .extract()
        .path("replyId");
  }

  private static String post(Instant receivedAt, String address) {
    Map<String, Object> question = question(receivedAt);
    question.put("askerAddress", address);
    return as("registrar")
        .contentType("application/json")
        .body(Map.of("channel", "LETTER", "asked", question))
        .post(BASE)
        .then()
        .statusCode(201)
        .extract()
        .path("replyId");
  }

  private static io.restassured.response.ValidatableResponse answerOf(
      String id, Map<String, ?> answer) {
    return as("registrar")
        .contentType("application/json")
        .body(answer)
        .post(BASE + "/" + id + "/answer")
        .then();
  }

  private static void answer(String id, Map<String, ?> answer) {
    answerOf(id, answer).statusCode(200);
  }

  private static String statement(String id) throws Exception {
    byte[] pdf =
        await()
            .atMost(LONG)
            .until(
                () -> as("registrar").get(BASE + "/" + id + "/statement.pdf"),
                answer -> answer.statusCode() == 200)
            .asByteArray();
    try (var document = Loader.loadPDF(pdf)) {
      assertEquals(
          List.of("รับรองคำตอบเรื่องใบอนุญาต"),
          document.getSignatureDictionaries().stream().map(PDSignature::getReason).toList());
      return new PDFTextStripper().getText(document);
    }
  }
}
