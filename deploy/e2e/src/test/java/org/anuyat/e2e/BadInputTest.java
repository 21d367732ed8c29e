package org.anuyat.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Random;
import org.anuyat.local.client.Answer;
import org.anuyat.local.client.Attachment;
import org.anuyat.local.client.Mailbox;
import org.anuyat.local.client.ReceivedMail;
import org.anuyat.local.demo.DemoMunicipality;
import org.anuyat.local.demo.Papers;
import org.anuyat.local.demo.Steps;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bad input gets a clear answer, is registered where it is mail, and changes nothing else. */
class BadInputTest {
  private static final DemoMunicipality TUAYANG = DemoMunicipality.TUAYANG;
  private static final DemoMunicipality BANMAI = DemoMunicipality.BANMAI;

  private final TestBed stack = TestBed.running();

  @Test
  @Tag("rule-A3.5")
  void bytesThatAreNoMailAreRegisteredAndStopNobody() {
    byte[] noise = new byte[5_000];
    new Random(7).nextBytes(noise);
    int before = stack.registered(TUAYANG).size();
    stack.municipality(TUAYANG).append(noise);
    Mailbox citizen = stack.citizen("after-noise");
    Steps steps = stack.steps(TUAYANG, citizen);
    String next = steps.apply("ขอใช้เครื่องขยายเสียง", "ฉบับถัดไป", Papers.application());
    steps.awaitAnswerTo(next);
    List<JsonNode> registered = stack.awaitRegisteredCount(TUAYANG, before + 2);
    assertEquals(before + 2, registered.size());
  }

  @Test
  @Tag("rule-A3.6")
  void emptyMailIsAcknowledgedAndOpensNoCase() {
    Mailbox citizen = stack.citizen("empty");
    Steps steps = stack.steps(TUAYANG, citizen);
    ReceivedMail answer = steps.awaitAnswerTo(steps.apply("", ""));
    assertTrue(answer.text().contains(TUAYANG.phone()), answer.text());
    String state = stack.awaitFinalState(TUAYANG, Steps.registerNumber(answer));
    assertEquals("HOLDING_PEN", state);
    assertTrue(steps.caseOf(Steps.registerNumber(answer)).isEmpty());
  }

  @Test
  void sixtyMegabytesAreAnsweredKindlyAndNotTaken() {
    Mailbox citizen = stack.citizen("huge");
    Steps steps = stack.steps(TUAYANG, citizen);
    byte[] huge = new byte[60 * 1024 * 1024];
    new Random(60).nextBytes(huge);
    String sent =
        steps.apply(
            "ขอใช้เครื่องขยายเสียง",
            "ไฟล์ใหญ่",
            new Attachment("ใหญ่.pdf", "application/pdf", huge));
    ReceivedMail answer = steps.awaitAnswerTo(sent);
    assertTrue(answer.text().contains("MB"), answer.text());
    assertEquals("HOLDING_PEN", stack.awaitFinalState(TUAYANG, Steps.registerNumber(answer)));
    assertTrue(steps.caseOf(Steps.registerNumber(answer)).isEmpty());
  }

  @Test
  @Tag("rule-6.3")
  void wrongTransactionIdIsToldToTheSender() {
    Mailbox citizen = stack.citizen("wrong-id");
    Steps steps = stack.steps(BANMAI, citizen);
    String sent = steps.apply("ส่งสลิป AN00000000000000", "ชำระแล้วค่ะ", Papers.slip("wrong id"));
    steps.awaitAnswerTo(sent);
    ReceivedMail problem = steps.awaitMail("Transaction ID", List.of());
    assertFalse(problem.text().contains("AN00000000000000"), "nothing from the sender");
  }

  @Test
  @Tag("rule-6.3")
  void slipFromAStrangerChangesNothing() {
    Mailbox citizen = stack.citizen("payer");
    Steps steps = stack.steps(BANMAI, citizen);
    String application =
        steps.apply("ขอใบอนุญาตร้านอาหาร", "นางสาวตัวอย่าง ทดสอบ", Papers.application());
    String caseId = steps.awaitCase(Steps.registerNumber(steps.awaitAnswerTo(application)));
    steps.startReview(caseId);
    steps.submitForApproval(caseId);
    steps.approve(caseId);
    String transactionId = Steps.transactionId(steps.awaitMail("Comp Code", List.of()));

    Mailbox stranger = stack.citizen("stranger");
    Steps strange = stack.steps(BANMAI, stranger);
    String sent =
        strange.apply(
            "สลิป " + transactionId, "ชำระแล้ว", Papers.slip("stranger " + transactionId));
    String registerNumber = Steps.registerNumber(strange.awaitAnswerTo(sent));
    assertEquals("HOLDING_PEN", stack.awaitFinalState(BANMAI, registerNumber));
    JsonNode fee = steps.fee(transactionId);
    assertEquals(0, fee.path("slips").size(), fee.toString());
    assertEquals("AWAITING_PAYMENT", steps.caseFile(caseId).path("status").asText());
  }

  @Test
  void strangersReplyDoesNotJoinACase() {
    Mailbox citizen = stack.citizen("owner");
    Steps steps = stack.steps(TUAYANG, citizen);
    ReceivedMail acknowledgement =
        steps.awaitAnswerTo(
            steps.apply("ขอใช้เครื่องขยายเสียง", "ตัวอย่าง ทดสอบ", Papers.application()));
    String caseId = steps.awaitCase(Steps.registerNumber(acknowledgement));
    int before = steps.caseFile(caseId).path("documents").size();

    Mailbox thief = stack.citizen("thief");
    String sent = thief.reply(acknowledgement, "เปลี่ยนที่อยู่", Papers.siteMap());
    ReceivedMail answer = stack.steps(TUAYANG, thief).awaitAnswerTo(sent);
    assertEquals("HOLDING_PEN", stack.awaitFinalState(TUAYANG, Steps.registerNumber(answer)));
    assertEquals(before, steps.caseFile(caseId).path("documents").size());
  }

  @Test
  void foreignMunicipalitysTokenSeesNothing() {
    for (String[] call :
        new String[][] {
          {"intake", "intake", "/messages"},
          {"intake", "intake", "/registers/incoming?year=" + stack.buddhistYear()},
          {"officer", "case", "/queue"},
          {"finance", "payment", "/fees"},
          {"registrar", "permit", "/permits"}
        }) {
      Answer answer = stack.as(TUAYANG.user(call[0]), call[1]).get(BANMAI.path(call[2]));
      assertEquals(404, answer.status(), call[2] + ": " + answer.text());
      assertEquals("urn:anuyat:problem:not-found", answer.get("type"));
      assertFalse(answer.get("nextStepTh").isEmpty());
      Answer anonymous = stack.endpoints().asAnybody(call[1]).get(BANMAI.path(call[2]));
      assertEquals(401, anonymous.status(), anonymous.text());
    }
  }

  @Test
  @Tag("rule-7.3")
  void unknownVerifyTokenIsAClearAnswer() {
    String token = "0123456789abcdefghjkmnpqrs";
    var permit = stack.endpoints().asAnybody("permit");
    Answer json = permit.get("/v1/permits/" + token);
    assertEquals(404, json.status());
    assertTrue(json.headers().firstValue("Content-Type").orElse("").contains("problem+json"));
    Answer page = permit.get("/verify/" + token);
    assertEquals(404, page.status());
    assertTrue(page.text().contains("ไม่พบ"), page.text());
  }
}
