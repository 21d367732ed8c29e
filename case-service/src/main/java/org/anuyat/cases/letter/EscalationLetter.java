package org.anuyat.cases.letter;

import java.time.Instant;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.client.OutgoingMail;

/** Tells the office's own superiors that a deadline was missed (4.9, 5.4). */
public final class EscalationLetter {
  private EscalationLetter() {}

  public static OutgoingMail.Text missed(
      CaseFile caseFile, String deadlineTh, String deadlineEn, Instant due) {
    String number = caseFile.number().printed();
    return new OutgoingMail.Text(
        "เกินกำหนดเวลา " + caseFile.number().printedTh(),
        "Deadline missed, case " + number,
        """
        %s เรื่อง %s เกิน%s ซึ่งครบกำหนดเมื่อวันที่ %s

        สถานะปัจจุบัน: %s

        โปรดเปิดแฟ้มคำขอเพื่อดูเวลาดำเนินการและผู้รับผิดชอบ
        """
            .formatted(
                caseFile.number().printedTh(),
                caseFile.procedure().terms().nameTh(),
                deadlineTh,
                LetterDates.dateTimeTh(due),
                caseFile.status().nameTh())
            .strip(),
        """
        Case %s (%s) missed a deadline: %s, due %s.

        Present status: %s.

        Please open the case file to see its clock and who is in charge.
        """
            .formatted(
                number,
                caseFile.procedure().terms().nameEn(),
                deadlineEn,
                LetterDates.dateTimeEn(due),
                caseFile.status().nameEn())
            .strip());
  }
}
