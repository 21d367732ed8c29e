package org.anuyat.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What may be answered to whom, and how the answer goes out. */
@QuarkusTest
@WithTestResource(ServiceTestResource.class)
class AnswerResourceTest {
  private static final Map<String, Object> PROOF =
      Map.of(
          "method",
          "IN_PERSON",
          "standing",
          "DATA_SUBJECT",
          "evidence",
          "แสดงบัตรประจำตัวประชาชนที่เคาน์เตอร์");

  private final Library library = new Library();

  @AfterEach
  void intakeIsBack() {
    Peers.bringBack("intake");
  }

  @Test
  @Tag("rule-1.5")
  @Tag("rule-1.7")
  void theMailroomMailsTheAnswerWithSourceOfficerAndContact() {
    library.with("licences", "OPEN", false);
    String messageId = UUID.randomUUID().toString();
    String id =
        library
            .handIn(library.letter(UUID.fromString(messageId), "ชื่อร้านลับของผู้ถาม"))
            .path("requestId");
    library
        .giveAnswer(id, library.answer("licences"))
        .statusCode(200)
        .body("state", is("ANSWERED"))
        .body("informationSource", is("ทะเบียนคุมใบอนุญาต (กองสาธารณสุขและสิ่งแวดล้อม)"))
        .body("answer.byName", is(Office.OFFICER))
        .body("answer.channel", is("EMAIL"));
    JsonPath told = library.awaitTold(messageId);
    String body = told.getString("letter.bodyTh");
    assertThat(body, containsString("เปิดทำการ 08:30 น."));
    assertThat(body, containsString("แหล่งข้อมูล: ทะเบียนคุมใบอนุญาต"));
    assertThat(body, containsString("เจ้าหน้าที่ผู้ดำเนินการ: " + Office.OFFICER));
    assertThat(body, containsString("ติดต่อ: 044-000-118 ต่อ 12"));
    assertThat(
        told.getString("letter.bodyEn"), containsString("Officer in charge: " + Office.OFFICER));
    assertThat(told.getString("letter.bodyEn"), containsString("Contact: 044-000-118"));
    assertThat(told.getString("letter.subjectTh"), is("ตอบคำขอข้อมูลข่าวสาร เลขที่ ขส. 1/2569"));
    assertThat(told.prettify(), not(containsString("ชื่อร้านลับของผู้ถาม")));
    assertThat(told.getString("informationSource"), containsString("ทะเบียนคุมใบอนุญาต"));
    assertThat(told.getBoolean("containsPersonalData"), is(false));
    assertThat(told.getString("answeredAt"), is(library.request(id).getString("answeredAt")));
    library.giveAnswer(id, library.answer("licences")).statusCode(409);
  }

  @Test
  @Tag("rule-1.5")
  void anAnswerWithoutContactSourceOrTextIsRefused() {
    library.with("licences", "OPEN", false);
    String id = library.asked("สอบถามร้านอาหาร");
    Map<String, Object> answer = library.answer("licences");
    answer.put("officerContact", " ");
    library
        .giveAnswer(id, answer)
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:contact-missing"));
    library
        .giveAnswer(id, library.answer())
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:source-missing"));
    answer = library.answer("licences");
    answer.remove("textTh");
    library.giveAnswer(id, answer).statusCode(400);
    library
        .giveAnswer(id, library.answer("unknown"))
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:unknown-data-set"));
    assertThat(library.request(id).getString("state"), is("OPEN"));
  }

  @Test
  @Tag("rule-1.5")
  void theAnswerGoesOutByTheChannelUsedUnlessAskedOtherwise() {
    library.with("licences", "OPEN", false);
    String byTelephone = library.post(library.posted("TELEPHONE", "สอบถามร้าน")).path("requestId");
    library
        .giveAnswer(byTelephone, library.answer("licences"))
        .statusCode(200)
        .body("answer.channel", is("TELEPHONE"))
        .body("answer.mailKey", nullValue());

    Map<String, Object> posted = library.posted("COUNTER", "สอบถามร้าน");
    posted.put("answerBy", "EMAIL");
    posted.put("answerTo", "citizen@example.org");
    String byMail = library.post(posted).path("requestId");
    library.giveAnswer(byMail, library.answer("licences")).statusCode(200);
    String mail = "outgoing-mails/information-" + byMail;
    await().until(() -> Peers.calls(mail).size() == 1);
    JsonPath sent = new JsonPath(Peers.calls(mail).getFirst().body());
    assertThat(sent.getString("to"), is("citizen@example.org"));
    assertThat(sent.getString("purpose"), is("INFORMATION"));
    assertThat(sent.getString("bodyTh"), containsString("ติดต่อ: 044-000-118 ต่อ 12"));
    assertThat(Peers.allCalls(byTelephone), hasSize(0));

    String message = UUID.randomUUID().toString();
    String called =
        library.handIn(library.letter(UUID.fromString(message), "โปรดโทรกลับ")).path("requestId");
    Map<String, Object> answer = library.answer("licences");
    answer.put("answerBy", "TELEPHONE");
    library.giveAnswer(called, answer).statusCode(200);
    assertThat(library.awaitTold(message).getString("letter"), nullValue());
  }

  @Test
  @Tag("rule-1.5")
  void intakeAwayDelaysTheAnswerAndLosesNothing() {
    library.with("licences", "OPEN", false);
    String message = UUID.randomUUID().toString();
    String id =
        library.handIn(library.letter(UUID.fromString(message), "สอบถามร้าน")).path("requestId");
    Peers.takeDown("intake");
    library.giveAnswer(id, library.answer("licences")).statusCode(200);
    await().until(() -> !Peers.allCalls(message + "/answer").isEmpty());
    Peers.bringBack("intake");
    library.awaitTold(message);
    assertThat(Peers.calls(message + "/answer"), hasSize(1));
  }

  @Test
  @Tag("rule-1.1")
  void aDataSetWithoutAClassAnswersNobody() {
    library.with("new-one", null, false);
    String id = library.asked("สอบถามร้าน");
    library
        .giveAnswer(id, library.answer("new-one"))
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:data-set-unclassified"))
        .body("nextStepTh", containsString("ชั้นความลับ"));
    library.putDataSet("new-one", "OPEN", false).then().statusCode(200);
    library.giveAnswer(id, library.answer("new-one")).statusCode(200);
  }

  @Test
  @Tag("rule-1.6")
  void personalDataGoesOutOnlyAfterTheProofIsOnThisRequest() {
    library.with("elderly", "PERSONAL", true);
    String other = library.asked("ของคนอื่น");
    prove(other, PROOF).statusCode(200);
    String message = UUID.randomUUID().toString();
    String id =
        library.handIn(library.letter(UUID.fromString(message), "ของฉัน")).path("requestId");
    library
        .giveAnswer(id, library.answer("elderly"))
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:identity-not-proved"));
    Map<String, Object> unlisted = library.answer();
    unlisted.put("source", "แฟ้ม");
    unlisted.put("containsPersonalData", true);
    library.giveAnswer(id, unlisted).statusCode(422);

    Map<String, Object> agent = new HashMap<>(PROOF);
    agent.put("standing", "LEGAL_BASIS");
    prove(id, agent).statusCode(400).body("detail", containsString("legalBasis"));
    agent.put("legalBasis", "หนังสือมอบอำนาจจากเจ้าของข้อมูล");
    prove(id, agent)
        .statusCode(200)
        .body("identityProof.officer", is(Office.OFFICER))
        .body("identityProof.method", is("IN_PERSON"))
        .body("identityProof.legalBasis", is("หนังสือมอบอำนาจจากเจ้าของข้อมูล"));
    library
        .giveAnswer(id, library.answer("elderly"))
        .statusCode(200)
        .body("answer.personalData", is(true));
    JsonPath told = library.awaitTold(message);
    assertThat(told.getBoolean("containsPersonalData"), is(true));
    assertThat(
        told.getString("identityProof.how"), is("มาแสดงตน: แสดงบัตรประจำตัวประชาชนที่เคาน์เตอร์"));
    prove(id, PROOF).statusCode(409);
  }

  @Test
  @Tag("rule-1.1")
  void whatIsNotFreeNeedsAnApproversDecisionAndAnotherPersonsAnswer() {
    library.with("plans", "CONFIDENTIAL", false).with("inside", "INTERNAL", false);
    String id = library.asked("ขอแผน");
    library
        .giveAnswer(id, library.answer("plans"))
        .statusCode(422)
        .body("type", is("urn:anuyat:problem:disclosure-not-decided"));
    decide("officer-2", "case-officer", id, true, "plans").statusCode(403);
    decide(Office.APPROVER, "approver", id, false, "plans").statusCode(200);
    library.giveAnswer(id, library.answer("plans")).statusCode(422);
    decide(Office.APPROVER, "approver", id, true, "plans")
        .statusCode(200)
        .body("disclosure.dataSets", contains("plans"))
        .body("disclosure.by", is(Office.APPROVER));
    library
        .giveAnswer(Office.APPROVER, id, library.answer("plans"))
        .statusCode(403)
        .body("type", is("urn:anuyat:problem:decider-may-not-answer"));
    library.giveAnswer(id, library.answer("plans", "inside")).statusCode(422);
    library.giveAnswer(id, library.answer("plans")).statusCode(200);
  }

  @Test
  @Tag("rule-1.1")
  void secretDataSetsAreNeverGivenAndARefusalTellsHowToAppeal() {
    library.with("secrets", "SECRET", false).with("most", "TOP_SECRET", false);
    String message = UUID.randomUUID().toString();
    String id =
        library.handIn(library.letter(UUID.fromString(message), "ขอความลับ")).path("requestId");
    decide(Office.APPROVER, "approver", id, true, "secrets", "most").statusCode(200);
    for (String secret : List.of("secrets", "most")) {
      library
          .giveAnswer(id, library.answer(secret))
          .statusCode(422)
          .body("type", is("urn:anuyat:problem:not-to-be-disclosed"));
    }
    Map<String, Object> refusal = library.answer("secrets");
    refusal.put("outcome", "NOT_GIVEN");
    refusal.put("textTh", "ไม่อาจเปิดเผยได้ตามมาตรา 15");
    library.giveAnswer(id, refusal).statusCode(200);
    JsonPath told = library.awaitTold(message);
    assertThat(told.getString("letter.bodyTh"), containsString("อุทธรณ์"));
    assertThat(told.getString("letter.bodyEn"), containsString("appeal"));
  }

  private io.restassured.response.ValidatableResponse prove(
      String requestId, Map<String, Object> proof) {
    return library.put(Office.OFFICER, "case-officer", requestId, "identity-proof", proof);
  }

  private io.restassured.response.ValidatableResponse decide(
      String person, String role, String requestId, boolean approved, String... dataSets) {
    return library.put(
        person,
        role,
        requestId,
        "disclosure",
        Map.of("approved", approved, "dataSets", List.of(dataSets), "reason", "พิจารณาแล้ว"));
  }
}
