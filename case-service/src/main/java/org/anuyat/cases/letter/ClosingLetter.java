package org.anuyat.cases.letter;

import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.client.OutgoingMail;

/**
 * Tells the applicant that his case ended without a decision: returned, or withdrawn by himself.
 */
public final class ClosingLetter {

  private ClosingLetter() {}

  /** A return needs its reasons in writing. */
  public static OutgoingMail.Text returned(CaseFile caseFile, Reason reason) {
    String days = String.valueOf(caseFile.procedure().terms().appealDays());
    String bodyTh =
        """
        เทศบาลขอคืนคำขอของท่าน ด้วยเหตุผลดังนี้

        %s

        ท่านอาจแก้ไขให้ครบถ้วนแล้วยื่นคำขอใหม่ได้ทุกเมื่อ หรือหากไม่เห็นด้วยกับการคืนคำขอ ท่านมีสิทธิอุทธรณ์เป็นหนังสือต่อเทศบาลภายใน %s วันนับแต่วันที่ได้รับแจ้ง
        """
            .formatted(reason.th(), days);
    String bodyEn =
        """
        Your application is returned to you for the following reasons:

        %s

        You may complete it and apply again at any time. If you disagree with the return, you may appeal in writing to the municipality within %s days of being notified.
        """
            .formatted(reason.en(), days);
    return Letter.about(caseFile, "แจ้งคืนคำขอ", "Your application is returned", bodyTh, bodyEn);
  }

  public static OutgoingMail.Text withdrawn(CaseFile caseFile) {
    return Letter.about(
        caseFile,
        "แจ้งการถอนคำขอ",
        "Your application is withdrawn",
        "เทศบาลได้บันทึกการถอนคำขอตามความประสงค์ของท่านแล้ว ท่านอาจยื่นคำขอใหม่ได้ทุกเมื่อ",
        "We have recorded that you withdrew your application. You may apply again at any time.");
  }
}
