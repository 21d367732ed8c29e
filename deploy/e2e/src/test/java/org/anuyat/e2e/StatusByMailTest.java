package org.anuyat.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.anuyat.local.client.Mailbox;
import org.anuyat.local.client.ReceivedMail;
import org.anuyat.local.demo.DemoMunicipality;
import org.anuyat.local.demo.Papers;
import org.anuyat.local.demo.Steps;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A citizen who replies สถานะ or STATUS is told by mail where his case stands. */
class StatusByMailTest {
  private final TestBed stack = TestBed.running();

  @Test
  @Tag("rule-1.5")
  @Tag("rule-3.9")
  void whoAsksInTheThreadIsToldInTheThreadAndAnswersNothingByIt() {
    Mailbox citizen = stack.citizen("status");
    Steps steps = stack.steps(DemoMunicipality.TUAYANG, citizen);
    String application =
        steps.apply(
            "ขอใช้เครื่องขยายเสียง งานประเพณี",
            "ขออนุญาตใช้เครื่องขยายเสียงค่ะ\nนางสาวตัวอย่าง ทดสอบ",
            Papers.application());
    ReceivedMail acknowledgement = steps.awaitAnswerTo(application);
    String caseId = steps.awaitCase(Steps.registerNumber(acknowledgement));

    List<ReceivedMail> before = citizen.inbox();
    citizen.reply(acknowledgement, "สถานะ");
    ReceivedMail told = steps.awaitMail("สถานะ ณ วันที่", before);
    assertTrue(told.text().contains("รับเรื่องแล้ว"), told.text());
    assertTrue(told.text().contains("Received"), told.text());

    steps.startReview(caseId);
    steps.requestSiteMap(caseId);
    ReceivedMail letter = steps.awaitMail("แผนที่ตั้งสถานประกอบการ", before);
    before = citizen.inbox();
    citizen.reply(letter, "STATUS");
    ReceivedMail waiting = steps.awaitMail("Waiting for your documents", before);
    assertTrue(waiting.text().contains("แผนที่ตั้งสถานประกอบการ"), waiting.text());
    assertEquals("WAITING_FOR_APPLICANT", steps.caseFile(caseId).path("status").asText());
    assertEquals(
        2,
        steps.caseFile(caseId).path("history").findValuesAsText("event").stream()
            .filter("STATUS_ASKED"::equals)
            .count());
  }
}
