package org.anuyat.cases.letter;

import java.time.Instant;
import java.util.List;
import org.anuyat.cases.casefile.RequestedItem;

/** Why an application is returned whose applicant sent nothing until his deadline (4.2). */
public final class SilenceReason {
  private SilenceReason() {}

  /** {@code items} are what he was asked for. */
  public static Reason write(Instant deadline, List<RequestedItem> items) {
    return new Reason(
        "ไม่ได้รับเอกสารหรือข้อมูลที่ขอให้ส่งเพิ่มเติมภายในวันที่ "
            + LetterDates.dateTimeTh(deadline)
            + " ได้แก่\n"
            + ItemsLetter.list(items, RequestedItem::nameTh),
        "The documents or data you were asked for were not received by "
            + LetterDates.dateTimeEn(deadline)
            + ":\n"
            + ItemsLetter.list(items, RequestedItem::nameEn));
  }
}
