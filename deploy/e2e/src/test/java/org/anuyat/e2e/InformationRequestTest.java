package org.anuyat.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.anuyat.local.client.Answer;
import org.anuyat.local.client.Api;
import org.anuyat.local.client.Mailbox;
import org.anuyat.local.client.ReceivedMail;
import org.anuyat.local.demo.DemoMunicipality;
import org.anuyat.local.demo.Steps;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A question by mail, from the citizen's outbox to the answer in his inbox and the log. */
class InformationRequestTest {
  private static final DemoMunicipality BANMAI = DemoMunicipality.BANMAI;
  private static final String QUESTION = "สอบถามเวลาทำการของสำนักทะเบียน";

  private final TestBed stack = TestBed.running();

  @Test
  @Tag("rule-1.1")
  @Tag("rule-1.4")
  @Tag("rule-1.5")
  @Tag("rule-1.7")
  void aQuestionIsAnsweredInItsThreadWithSourceAndContact() {
    Mailbox citizen = stack.citizen("asker");
    Steps steps = stack.steps(BANMAI, citizen);
    stack
        .as(BANMAI.user("admin"), "case")
        .put(BANMAI.path("/data-sets/office-hours"), officeHours())
        .ok();

    String question = citizen.send(BANMAI.mailAddress(), QUESTION, "ขอบคุณค่ะ");
    ReceivedMail acknowledgement = steps.awaitAnswerTo(question);
    assertTrue(acknowledgement.text().contains("ได้รับ"), acknowledgement.text());

    String registerNumber = Steps.registerNumber(acknowledgement);
    Api officer = stack.as(BANMAI.user("officer"), "case");
    JsonNode request = awaitRequest(officer, registerNumber);
    assertEquals(QUESTION, request.path("subject").asText());
    assertTrue(steps.caseOf(registerNumber).isEmpty(), "a question opens no case");
    stack.await(
        "the due date", () -> awaitRequest(officer, registerNumber).path("dueAt").isTextual());

    String answerPath =
        BANMAI.path("/information-requests/" + request.get("requestId").asText() + "/answer");
    Answer anonymous =
        officer.post(answerPath, Map.of("textTh", "เปิด", "dataSets", List.of("office-hours")));
    assertEquals(422, anonymous.status(), anonymous.text());
    List<ReceivedMail> before = citizen.inbox();
    officer
        .post(
            answerPath,
            Map.of(
                "textTh", "เปิดวันจันทร์ถึงวันศุกร์ เวลา 08:30-16:30 น.",
                "dataSets", List.of("office-hours"),
                "officerContact", "044-000-118 ต่อ 12"))
        .ok();

    ReceivedMail answer = steps.awaitMail("เปิดวันจันทร์ถึงวันศุกร์", before);
    assertEquals(question, answer.headers().get("In-Reply-To"));
    assertTrue(answer.text().contains("แหล่งข้อมูล: ประกาศเวลาทำการ"), answer.text());
    assertTrue(answer.text().contains("ติดต่อ: 044-000-118 ต่อ 12"), answer.text());
    assertTrue(answer.text().contains("Officer in charge: "), answer.text());
    assertFalse(answer.subject().contains("สำนักทะเบียน"), "nothing from the sender");

    Api intake = stack.as(BANMAI.user("intake"), "intake");
    JsonNode line =
        intake
            .get(BANMAI.path("/information-requests?answered=true"))
            .ok()
            .json()
            .path("items")
            .get(0);
    assertEquals(registerNumber, line.path("registerNumber").asText());
    assertTrue(line.path("informationSource").asText().contains("ประกาศเวลาทำการ"));
    assertTrue(line.path("answeredAt").isTextual());
  }

  private JsonNode awaitRequest(Api officer, String registerNumber) {
    AtomicReference<JsonNode> found = new AtomicReference<>();
    stack.await(
        "the request of " + registerNumber,
        () -> {
          for (JsonNode item :
              officer.get(BANMAI.path("/information-requests")).ok().json().path("items")) {
            if (registerNumber.equals(item.path("registerNumber").asText())) {
              found.set(item);
            }
          }
          return found.get() != null;
        });
    return found.get();
  }

  private static Map<String, Object> officeHours() {
    return Map.ofEntries(
        Map.entry("nameTh", "เวลาทำการ"),
        Map.entry("nameEn", "Office hours"),
        Map.entry("descriptionTh", "เวลาทำการของแต่ละงาน"),
        Map.entry("descriptionEn", "When each desk is open"),
        Map.entry("confidentiality", "OPEN"),
        Map.entry("personalData", false),
        Map.entry("ownerOffice", "สำนักปลัด"),
        Map.entry(
            "officers", List.of(Map.of("name", "นางตัวอย่าง ธุรการ", "contact", "044-000-118"))),
        Map.entry("howToSearchTh", "ระบุงานที่ต้องการติดต่อ"),
        Map.entry("howToSearchEn", "Name the desk"),
        Map.entry("conditionsTh", "ไม่มีค่าใช้จ่าย"),
        Map.entry("conditionsEn", "Free"),
        Map.entry("source", "ประกาศเวลาทำการ"),
        Map.entry("updated", "WHEN_CHANGED"));
  }
}
