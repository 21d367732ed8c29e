package org.anuyat.cases.saraban;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anuyat.cases.letter.LetterDates;
import org.anuyat.cases.pdf.Paper;

/** The letter itself, as people read it. */
final class LetterPdf {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private LetterPdf() {}

  static byte[] write(
      HandOffRequest letter, String municipalityTh, String caseNumberTh, List<Attachment> files) {
    var head = new LinkedHashMap<String, String>();
    head.put("ที่", letter.bookNumber());
    head.put("วันที่", dateTh(letter.bookDate()));
    head.put("ชั้นความลับ", letter.secrecy().nameTh());
    head.put("ชั้นความเร็ว", letter.urgency().nameTh());
    head.put("จาก", named(letter.from()));
    head.put("เรียน", named(letter.to()));
    head.put("เรื่อง", letter.subject());
    Paper paper = Paper.a4("บันทึกข้อความ").letterhead(municipalityTh, caseNumberTh).fields(head);
    if (!letter.references().isEmpty()) {
      paper.subheading("อ้างถึง").list(letter.references().stream().map(LetterPdf::line).toList());
    }
    paper.text(letter.body());
    if (!files.isEmpty()) {
      paper.subheading("สิ่งที่ส่งมาด้วย").list(files.stream().map(Attachment::name).toList());
    }
    return paper
        .space(18)
        .text("ลงชื่อ ..................................................")
        .text("(" + person(letter.from()) + ")")
        .text(letter.from().jobTitle())
        .bytes();
  }

  private static String line(HandOffRequest.Reference reference) {
    return reference.bookNumber()
        + " ลงวันที่ "
        + dateTh(reference.bookDate())
        + " เรื่อง "
        + reference.subject();
  }

  private static String named(HandOffRequest.Party party) {
    String person = person(party);
    return person.isBlank() ? party.jobTitle() : person + " " + party.jobTitle();
  }

  private static String person(HandOffRequest.Party party) {
    return Stream.of(party.givenName(), party.familyName())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private static String dateTh(LocalDate day) {
    Instant morning = day.atStartOfDay(BANGKOK).toInstant();
    return LetterDates.dateTh(morning);
  }
}
