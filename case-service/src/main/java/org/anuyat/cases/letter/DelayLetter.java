package org.anuyat.cases.letter;

import java.time.Instant;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.client.OutgoingMail;

/** Tells the applicant why his application is late, every few days until it is done (4.9, 5.4). */
public final class DelayLetter {
  private DelayLetter() {}

  public static OutgoingMail.Text write(
      CaseFile caseFile, Instant due, Reason reason, int everyDays) {
    String days = String.valueOf(everyDays);
    String bodyTh =
        """
        คำขอของท่านมีกำหนดแล้วเสร็จวันที่ %s แต่ยังดำเนินการไม่แล้วเสร็จ ด้วยเหตุผลดังนี้

        %s

        เทศบาลขออภัยในความล่าช้า และจะแจ้งเหตุให้ท่านทราบทุก %s วันจนกว่าจะดำเนินการแล้วเสร็จ
        """
            .formatted(LetterDates.dateTimeTh(due), reason.th(), days);
    String bodyEn =
        """
        Your application was due by %s and is not finished yet, for the following reasons:

        %s

        We apologise for the delay and will write to you every %s days until it is finished.
        """
            .formatted(LetterDates.dateTimeEn(due), reason.en(), days);
    return Letter.about(caseFile, "แจ้งเหตุล่าช้า", "Why your application is late", bodyTh, bodyEn);
  }
}
