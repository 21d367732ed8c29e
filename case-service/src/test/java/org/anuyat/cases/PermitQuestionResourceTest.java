package org.anuyat.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Letters that ask about a permit: handed on to the permit register, answered by it. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-7.4")
class PermitQuestionResourceTest {
  private static final Map<String, Object> PERMIT =
      Map.of("permitNumber", "1/2569", "procedureCode", "food-shop");

  private final Library library = new Library();
  private final String message = UUID.randomUUID().toString();

  @AfterEach
  void permitIsBack() {
    Peers.bringBack("permit");
  }

  @Test
  @Tag("rule-1.7")
  void questionIsHandedOnAndAnsweredWhenTheRegisterHasAnswered() {
    String id = asked("ร้านนี้มีใบอนุญาตหรือไม่");
    handOn(id, PERMIT)
        .statusCode(200)
        .body("state", is("OPEN"))
        .body("permitQuestion.permitNumber", is("1/2569"))
        .body("permitQuestion.by", is(Office.OFFICER));
    JsonPath question = awaitHandedOn();
    assertThat(question.getString("receivedAt"), is("2026-11-23T01:30:00Z"));
    assertThat(question.getString("askerName"), is("นางสาวตัวอย่าง ทดสอบ"));
    assertThat(question.getString("question"), containsString("ร้านนี้มีใบอนุญาตหรือไม่"));
    assertThat(question.getString("permitNumber"), is("1/2569"));
    assertThat(question.getString("procedureCode"), is("food-shop"));

    registerAnswers(message)
        .statusCode(200)
        .body("state", is("ANSWERED"))
        .body("answeredAt", is("2026-11-24T03:00:00Z"))
        .body("informationSource", containsString("ทะเบียนใบอนุญาต"))
        .body("answer.byName", is("นางตัวอย่าง ทะเบียน"));
    JsonPath told = library.awaitTold(message);
    assertThat("the statement was the mail", told.getString("letter"), nullValue());
    assertThat(told.getString("officerName"), is("นางตัวอย่าง ทะเบียน"));
    assertThat(library.see("information-requests/queue").getList("items"), hasSize(0));
    registerAnswers(message).statusCode(200).body("state", is("ANSWERED"));
    handOn(id, PERMIT).statusCode(409).body("type", is("urn:anuyat:problem:request-closed"));
  }

  @Test
  void longLetterIsCutToWhatTheRegisterTakes() {
    Map<String, Object> letter = library.letter(UUID.fromString(message), "ถามใบอนุญาต");
    letter.put("text", "ก".repeat(9_000));
    String id = library.handIn(letter).path("requestId");
    handOn(id, Map.of()).statusCode(200);
    assertThat(awaitHandedOn().getString("question").length(), is(5_000));
  }

  @Test
  void registerAwayDelaysTheHandingOnOnly() {
    Peers.takeDown("permit");
    String id = asked("ถามใบอนุญาต");
    handOn(id, PERMIT).statusCode(200);
    await().until(() -> !Peers.allCalls(path()).isEmpty());
    Peers.bringBack("permit");
    assertThat(awaitHandedOn().getString("permitNumber"), is("1/2569"));
  }

  @Test
  void answerGivenHereStaysTheAnswer() {
    String id = asked("ถามใบอนุญาต");
    handOn(id, PERMIT).statusCode(200);
    Map<String, Object> answer = library.answer();
    answer.put("source", "ทะเบียนคุมใบอนุญาต");
    library.giveAnswer(id, answer).statusCode(200);
    registerAnswers(message).statusCode(200).body("answer.byName", is(Office.OFFICER));
    assertThat(library.see("information-requests").getList("items.state"), contains("ANSWERED"));
  }

  @Test
  void whatCannotBeHandedOnIsSaid() {
    String id = library.post(library.posted("TELEPHONE", "ถามใบอนุญาต")).path("requestId");
    handOn(id, PERMIT).statusCode(400).body("detail", containsString("certified-replies"));
    handOn(UUID.randomUUID().toString(), PERMIT).statusCode(404);
    registerAnswers(UUID.randomUUID().toString()).statusCode(404);
    String mailed = asked("ถามใบอนุญาต");
    handOn(mailed, Map.of("permitNumber", "1/69")).statusCode(400);
    library.put("finance-1", "finance-officer", mailed, "permit-question", PERMIT).statusCode(403);
  }

  private String asked(String subject) {
    return library.handIn(library.letter(UUID.fromString(message), subject)).path("requestId");
  }

  private ValidatableResponse handOn(String requestId, Map<String, Object> question) {
    return library.put(Office.OFFICER, "intake-officer", requestId, "permit-question", question);
  }

  private ValidatableResponse registerAnswers(String messageId) {
    return library
        .office
        .asService()
        .body(
            Map.of(
                "answeredAt",
                "2026-11-24T03:00:00Z",
                "officer",
                "registrar-1",
                "officerName",
                "นางตัวอย่าง ทะเบียน"))
        .put(library.office.path("information-requests/by-message/" + messageId + "/permit-answer"))
        .then();
  }

  private JsonPath awaitHandedOn() {
    await().until(() -> !Peers.calls(path()).isEmpty());
    List<Peers.Call> calls = Peers.calls(path());
    return new JsonPath(calls.getFirst().body());
  }

  private String path() {
    return library.office.municipality() + "/certified-replies/by-message/" + message;
  }
}
