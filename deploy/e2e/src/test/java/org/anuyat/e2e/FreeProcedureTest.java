package org.anuyat.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.anuyat.local.client.Mailbox;
import org.anuyat.local.client.ReceivedMail;
import org.anuyat.local.demo.DemoMunicipality;
import org.anuyat.local.demo.Papers;
import org.anuyat.local.demo.Steps;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A procedure without a fee goes from the approval straight to the permit. */
class FreeProcedureTest {
  private final TestBed stack = TestBed.running();

  @Test
  @Tag("rule-G0")
  @Tag("rule-8.3")
  void permitComesWithoutAFeeNotice() {
    Mailbox citizen = stack.citizen("free");
    Steps steps = stack.steps(DemoMunicipality.TUAYANG, citizen);
    String application =
        steps.apply(
            "ขอใช้เครื่องขยายเสียง งานบุญประจำหมู่บ้าน",
            "ขออนุญาตใช้เครื่องขยายเสียงค่ะ\nนางสาวตัวอย่าง ทดสอบ",
            Papers.application());
    String caseId = steps.awaitCase(Steps.registerNumber(steps.awaitAnswerTo(application)));
    steps.startReview(caseId);
    steps.submitForApproval(caseId);
    steps.approve(caseId);
    steps.awaitStatus(caseId, "DELIVERED");
    List<ReceivedMail> mails = citizen.inbox();
    assertTrue(
        mails.stream()
            .anyMatch(m -> m.attachments().stream().anyMatch(a -> a.name().endsWith(".pdf"))),
        mails.toString());
    assertTrue(mails.stream().noneMatch(m -> m.text().contains("Comp Code")), mails.toString());
  }
}
