package org.anuyat.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-1.5")
@Tag("rule-3.9")
class StatusByMailResourceTest {
  private final Office office = new Office();

  @BeforeEach
  void setUp() {
    office.withFoodShop(Map.of());
  }

  private String mail(String caseId, String text) {
    return mail(caseId, UUID.randomUUID(), text, List.of());
  }

  private void mailWithFile(String caseId, String text) {
    UUID messageId = UUID.randomUUID();
    UUID file = UUID.randomUUID();
    Peers.intakeHasAttachment(office.municipality(), messageId, file, "x".getBytes(UTF_8));
    Map<String, Object> attachment =
        Map.of(
            "id", file,
            "name", "บ้าน.pdf",
            "contentType", "application/pdf",
            "size", 1,
            "sha256", "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881");
    mail(caseId, messageId, text, List.of(attachment));
  }

  private String mail(String caseId, UUID messageId, String text, List<Map<String, Object>> files) {
    Map<String, Object> mail = office.mail(messageId);
    mail.put("subject", "Re: คำขอ <script>");
    mail.put("text", text);
    mail.put("attachments", files);
    office.putReply(caseId, mail).then().statusCode(200);
    return messageId.toString();
  }

  private static JsonPath answer(String caseId, String messageId) {
    String path = "outgoing-mails/case-" + caseId + "-status-" + messageId;
    await().until(() -> !Peers.calls(path).isEmpty());
    return new JsonPath(Peers.calls(path).getFirst().body());
  }

  @Test
  void whoAsksIsToldWhereHisCaseStandsInTheThread() {
    String caseId = office.open();
    String messageId = mail(caseId, "สถานะ\n\nขอบคุณค่ะ 0812345678");
    JsonPath answer = answer(caseId, messageId);
    assertEquals("INFORMATION", answer.getString("purpose"));
    assertEquals(messageId, answer.getString("replyToMessage"));
    assertEquals("แจ้งสถานะ คำขอที่ 1/2569", answer.getString("subjectTh"));
    String th = answer.getString("bodyTh");
    assertTrue(th.contains("รับเรื่องแล้ว"), th);
    assertTrue(
        th.contains(
            "ภายใน 15 วันทำการ นับแต่วันที่ถือว่าได้รับคำขอ คือวันที่ 23 พฤศจิกายน พ.ศ. 2569"),
        th);
    assertTrue(th.contains("ท่านไม่ต้องดำเนินการใด"), th);
    String en = answer.getString("bodyEn");
    assertTrue(en.contains("Received"), en);
    assertTrue(en.contains("within 15 working days of 23 November 2026"), en);
    String all = answer.prettify();
    for (String ofSender :
        List.of("script", "0812345678", "ขอบคุณ", "citizen@example.org", "ทดสอบ")) {
      assertFalse(all.contains(ofSender), all);
    }
    assertEquals(List.of("OPENED", "STATUS_ASKED"), office.events(caseId));
    assertEquals(2, office.see(caseId).getList("messages").size());
  }

  @Test
  void askingDoesNotAnswerARequestForMissingItems() {
    String caseId = office.open();
    office.review(caseId, "start-review", Map.of()).then().statusCode(200);
    office
        .review(
            caseId,
            "request-items",
            Map.of("items", List.of(Map.of("code", "house-registration")), "workingDays", 5))
        .then()
        .statusCode(200);
    await().until(() -> office.see(caseId).getString("itemsDeadline") != null);
    JsonPath answer = answer(caseId, mail(caseId, "Status"));
    assertEquals("WAITING_FOR_APPLICANT", office.status(caseId));
    String th = answer.getString("bodyTh");
    assertTrue(th.contains("รอท่านส่งเอกสารเพิ่มเติม"), th);
    assertTrue(th.contains("โปรดส่งภายในวันที่ 30 พฤศจิกายน พ.ศ. 2569 เวลา 16.30 น."), th);
    assertTrue(th.contains("สำเนาทะเบียนบ้าน"), th);

    mailWithFile(caseId, "สถานะ");
    assertEquals("UNDER_REVIEW", office.status(caseId));
    assertEquals(
        List.of("REPLY_RECEIVED", "STATUS_ASKED"),
        office
            .events(caseId)
            .subList(office.events(caseId).size() - 2, office.events(caseId).size()));
  }

  @Test
  void whoOwesTheFeeIsToldHowMuchAndByWhichTransactionId() {
    String caseId = office.approved();
    office.fee(caseId, "e1", "RAISED").then().body("status", is("AWAITING_PAYMENT"));
    JsonPath answer = answer(caseId, mail(caseId, "STATUS"));
    assertTrue(answer.getString("bodyTh").contains("1,000.00 บาท"));
    assertTrue(answer.getString("bodyTh").contains("AN69000000001234"));
    assertTrue(answer.getString("bodyEn").contains("1,000.00 baht"));
    assertEquals("AWAITING_PAYMENT", office.status(caseId));
  }

  @Test
  void anEndedCaseIsToldToo() {
    String caseId = office.submitted();
    office.decide(caseId, "reject", Map.of("reason", "ไม่ครบเกณฑ์")).then().statusCode(200);
    JsonPath answer = answer(caseId, mail(caseId, "สถานะ"));
    assertTrue(answer.getString("bodyTh").contains("ไม่อนุมัติ"));
    assertEquals("REJECTED", office.status(caseId));
  }

  @Test
  void machinesThatAnswerEachOtherComeToRest() {
    String caseId = office.open();
    for (int i = 0; i < 3; i++) {
      answer(caseId, mail(caseId, "STATUS"));
    }
    String once = mail(caseId, "STATUS");
    String more = mail(caseId, "STATUS");
    List<String> answered = office.see(caseId).getList("history.facts.answered");
    assertEquals(
        List.of("true", "true", "true", "false", "false"),
        answered.stream().filter(java.util.Objects::nonNull).toList());
    // A letter that was ordered later has gone out: the two would have been before it.
    office.review(caseId, "withdraw", Map.of("reason", "ผู้ยื่นขอถอน")).then().statusCode(200);
    await().until(() -> !Peers.calls("case-" + caseId + "-withdrawn").isEmpty());
    assertEquals(List.of(), Peers.allCalls("status-" + once));
    assertEquals(List.of(), Peers.allCalls("status-" + more));
    assertTrue(office.see(caseId).getBoolean("historyIntact"));
  }

  @Test
  void theSameQuestionHandedInTwiceIsAnsweredOnce() {
    String caseId = office.open();
    Map<String, Object> mail = office.mail(UUID.randomUUID());
    mail.put("text", "สถานะ");
    office.putReply(caseId, mail).then().statusCode(200);
    office.putReply(caseId, mail).then().statusCode(200);
    assertEquals(List.of("OPENED", "STATUS_ASKED"), office.events(caseId));
  }
}
