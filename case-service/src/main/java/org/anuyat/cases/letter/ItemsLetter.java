package org.anuyat.cases.letter;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.PhoneCall;
import org.anuyat.cases.casefile.RequestedItem;
import org.anuyat.cases.client.OutgoingMail;

/** Asks the applicant for everything that is missing, in one list with one deadline (4.2). */
public final class ItemsLetter {

  private ItemsLetter() {}

  public static OutgoingMail.Text write(
      CaseFile caseFile, List<RequestedItem> items, Instant deadline, PhoneCall call) {
    String bodyTh =
        """
        %sเจ้าหน้าที่ได้ตรวจคำขอของท่านแล้ว พบว่ายังขาดเอกสารหรือข้อมูลดังต่อไปนี้

        %s

        โปรดส่งเอกสารหรือข้อมูลข้างต้นให้ครบถ้วนในคราวเดียว โดยตอบกลับอีเมลฉบับนี้ ภายในวันที่ %s
        เอกสารที่ส่งทางอีเมลไม่ต้องลงนามรับรองสำเนาถูกต้อง

        หากพ้นกำหนดดังกล่าวแล้วยังไม่ได้รับเอกสารหรือข้อมูล เทศบาลอาจคืนคำขอโดยแจ้งเหตุผลให้ท่านทราบเป็นหนังสือ
        """
            .formatted(
                calledTh(call),
                list(items, RequestedItem::nameTh),
                LetterDates.dateTimeTh(deadline));
    String bodyEn =
        """
        %sWe have looked through your application. The following is still missing:

        %s

        Please send all of it together, as a reply to this e-mail, by %s.
        Documents sent by e-mail need no signature certifying them as true copies.

        If we have not received them by then, your application may be returned to you with the reasons in writing.
        """
            .formatted(
                calledEn(call),
                list(items, RequestedItem::nameEn),
                LetterDates.dateTimeEn(deadline));
    return Letter.about(
        caseFile, "ขอเอกสารหรือข้อมูลเพิ่มเติม", "More documents needed", bodyTh, bodyEn);
  }

  private static String calledTh(PhoneCall call) {
    if (call == null) {
      return "";
    }
    return (call.wasAnswered()
            ? "ตามที่เจ้าหน้าที่ได้แจ้งทางโทรศัพท์เมื่อวันที่ "
            : "เจ้าหน้าที่ได้โทรศัพท์ถึงท่านแต่ไม่มีผู้รับสายเมื่อวันที่ ")
        + LetterDates.dateTimeTh(call.at())
        + " นั้น\n\n";
  }

  private static String calledEn(PhoneCall call) {
    if (call == null) {
      return "";
    }
    return (call.wasAnswered() ? "We told you by phone at " : "We phoned you without an answer at ")
        + LetterDates.dateTimeEn(call.at())
        + ".\n\n";
  }

  static String list(List<RequestedItem> items, Function<RequestedItem, String> name) {
    return IntStream.range(0, items.size())
        .mapToObj(i -> (i + 1) + ". " + name.apply(items.get(i)))
        .collect(Collectors.joining("\n"));
  }
}
