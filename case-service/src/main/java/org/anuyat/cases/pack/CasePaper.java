package org.anuyat.cases.pack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.anuyat.cases.applicant.MessageView;
import org.anuyat.cases.letter.LetterDates;
import org.anuyat.cases.pdf.Paper;

/**
 * The written pages of the bundle: contents, application, mails, attachments, history, decision.
 */
final class CasePaper {
  private final CaseContents contents;
  private final List<BundledAttachment> attachments;
  private final String municipality;
  private final Instant at;

  CasePaper(
      CaseContents contents, List<BundledAttachment> attachments, String municipality, Instant at) {
    this.contents = contents;
    this.attachments = attachments;
    this.municipality = municipality;
    this.at = at;
  }

  /**
   * @param toc what stands where in the bundle; as long as the final one, or the pages move
   */
  byte[] write(List<TocEntry> toc) {
    Paper paper =
        Paper.a4("แฟ้มคำขออิเล็กทรอนิกส์ " + contents.numberTh())
            .letterhead("รหัสหน่วยงาน " + municipality, "จัดทำเมื่อ " + LetterDates.dateTimeTh(at))
            .heading(TocEntry.TITLE)
            .table(
                List.of("เรื่อง", "หน้าของไฟล์"),
                toc.stream()
                    .map(entry -> List.of(entry.title(), String.valueOf(entry.page())))
                    .toList(),
                5,
                1)
            .pageBreak()
            .heading("ข้อมูลคำขอ")
            .fields(shown(contents.application()));
    int number = 0;
    for (MessageView message : contents.messages()) {
      mail(paper, ++number, message);
    }
    attachments(paper);
    paper
        .heading("ประวัติการดำเนินการ")
        .table(
            List.of("ที่", "วันเวลา", "เหตุการณ์", "ผู้ดำเนินการ", "เหตุผลและรายละเอียด"),
            contents.history().stream().map(CasePaper::shown).toList(),
            0.5f,
            1.6f,
            2.2f,
            1.5f,
            2.6f)
        .text("ค่าตรวจสอบบรรทัดสุดท้าย (SHA-256): " + contents.lines().getLast().hash());
    if (!contents.decision().isEmpty()) {
      paper.heading("คำวินิจฉัย").fields(shown(contents.decision()));
    }
    return paper.bytes();
  }

  private static void mail(Paper paper, int number, MessageView message) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("เลขรับ", message.registerNumber());
    fields.put("จาก", nameAndAddress(message));
    fields.put("เรื่อง", message.subject());
    fields.put("ได้รับเมื่อ", LetterDates.dateTimeTh(message.arrivedAt()));
    fields.put("ถือว่าได้รับเมื่อ", LetterDates.dateTimeTh(message.deemedReceivedAt()));
    paper
        .heading("อีเมลฉบับที่ " + number + " เลขรับ " + message.registerNumber())
        .fields(shown(fields))
        .text(Shown.text(message.text()));
  }

  private static String nameAndAddress(MessageView message) {
    return message.fromName() == null
        ? message.fromAddress()
        : message.fromName() + " <" + message.fromAddress() + ">";
  }

  private void attachments(Paper paper) {
    paper.heading("รายการเอกสารแนบ");
    if (attachments.isEmpty()) {
      paper.text("ไม่มีเอกสารแนบ");
      return;
    }
    paper.table(
        List.of("ที่", "ชื่อไฟล์และชนิด", "ขนาด (ไบต์)", "SHA-256", "หน้า"),
        attachments.stream().map(BundledAttachment::row).toList(),
        0.6f,
        3,
        1.1f,
        2.6f,
        1.4f);
  }

  private static SequencedMap<String, String> shown(SequencedMap<String, String> fields) {
    var shown = new LinkedHashMap<String, String>();
    fields.forEach((label, value) -> shown.put(label, Shown.text(value)));
    return shown;
  }

  private static List<String> shown(List<String> cells) {
    var shown = new ArrayList<String>();
    cells.forEach(cell -> shown.add(Shown.text(cell)));
    return shown;
  }
}
