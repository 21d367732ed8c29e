package org.anuyat.cases.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.anuyat.cases.applicant.MessageView;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseHistory;
import org.anuyat.cases.certifiedcopy.CopyView;
import org.anuyat.cases.document.DocumentKind;
import org.anuyat.cases.document.DocumentView;
import org.anuyat.cases.letter.LetterDates;
import org.anuyat.cases.pdf.Paper;
import org.anuyat.cases.untrusted.CleanName;

/** What stands on the pages of a print pack. */
final class PrintPack {
  private static final float BARCODE_MM = 34;

  /** Some ten pages; a mail that is longer is read on the screen. */
  private static final int LONGEST_TEXT = 20_000;

  private static final String SCAN_HINT =
      "รหัสของแฟ้มนี้: เมื่อลงนามแล้วให้สแกนทุกหน้าเข้าระบบ ไฟล์จะเข้าแฟ้มคำขอเอง โปรดอย่าขีดเขียนทับ";

  private PrintPack() {}

  /** What is printed; the certified copies' own pages are put behind it. */
  record Contents(
      String municipalityTh,
      CaseFile caseFile,
      List<MessageView> messages,
      List<DocumentView> documents,
      List<CopyView> copies,
      String token,
      Act act) {}

  static byte[] write(Contents contents) {
    CaseFile caseFile = contents.caseFile();
    byte[] barcode = Barcode.png(contents.token());
    Paper paper =
        Paper.a4("แฟ้มเสนออนุมัติ " + caseFile.number().printedTh())
            .letterhead(
                contents.municipalityTh(),
                "พิมพ์เมื่อ "
                    + LetterDates.dateTimeTh(contents.act().at())
                    + " โดย "
                    + contents.act().actorName())
            .image(barcode, BARCODE_MM, SCAN_HINT)
            .fields(summary(caseFile));
    application(paper, contents.messages());
    documents(paper, contents.documents());
    copies(paper, contents.copies());
    approval(paper, caseFile, barcode);
    return paper.bytes();
  }

  private static LinkedHashMap<String, String> summary(CaseFile caseFile) {
    var facts = new LinkedHashMap<String, String>();
    facts.put("คำขอ", caseFile.number().printedTh());
    facts.put("เรื่อง", caseFile.procedure().terms().nameTh());
    facts.put("ผู้ยื่นคำขอ", CleanName.printed(caseFile.applicant().displayName()));
    facts.put("ผู้ได้รับอนุญาต", caseFile.wording().holderName());
    facts.put("สถานที่", caseFile.wording().placeTh());
    facts.put("รายการที่ขอ", caseFile.wording().subjectTh());
    facts.put("ใบอนุญาตเดิม", caseFile.wording().replacesTh());
    facts.put("ถือว่าได้รับเมื่อ", LetterDates.dateTimeTh(caseFile.deemedReceivedAt()));
    facts.put("สถานะ", caseFile.status().nameTh());
    facts.put("หนังสือมอบอำนาจ", attorney(caseFile));
    facts.put("ผู้ตรวจพิจารณา", reviewer(caseFile).orElse(null));
    return facts;
  }

  private static String attorney(CaseFile caseFile) {
    if (!caseFile.attorney().needed()) {
      return "ไม่มีการมอบอำนาจ";
    }
    return caseFile.attorney().isOpen() ? "ยังตรวจไม่ครบถ้วน" : "ตรวจครบถ้วนแล้ว";
  }

  private static Optional<String> reviewer(CaseFile caseFile) {
    return caseFile.history().stream()
        .filter(line -> line.actor().equals(caseFile.reviewer()))
        .map(CaseHistory::actorName)
        .reduce((earlier, later) -> later);
  }

  private static void application(Paper paper, List<MessageView> messages) {
    paper.heading("คำขอและหนังสือของผู้ยื่นคำขอ");
    for (MessageView message : messages) {
      paper
          .subheading(
              "เลขรับ "
                  + message.registerNumber()
                  + " วันที่ "
                  + LetterDates.dateTimeTh(message.arrivedAt()))
          .text(message.subject())
          .text(shortened(message.text()));
    }
  }

  private static String shortened(String text) {
    return text == null || text.length() <= LONGEST_TEXT
        ? text
        : text.substring(0, LONGEST_TEXT) + "\n… (ข้อความเต็มอยู่ในแฟ้มคำขออิเล็กทรอนิกส์)";
  }

  private static void documents(Paper paper, List<DocumentView> documents) {
    List<List<String>> rows =
        documents.stream()
            .filter(document -> document.kind() == DocumentKind.ATTACHMENT)
            .map(document ->
                List.of(
                    CleanName.printed(document.name()),
                    document.size() == null ? "–" : document.size() + " ไบต์",
                    document.sha256() == null ? "–" : document.sha256(),
                    document.signatures() == null ? "–" : document.signatures().textTh()))
            .toList();
    paper.heading("เอกสารในแฟ้มคำขอ");
    if (rows.isEmpty()) {
      paper.text("ไม่มีเอกสารแนบ");
    } else {
      paper.table(List.of("ชื่อไฟล์", "ขนาด", "SHA-256", "ลายมือชื่อดิจิทัล"), rows, 3, 1.3f, 4, 3);
    }
  }

  private static void copies(Paper paper, List<CopyView> copies) {
    List<List<String>> rows =
        copies.stream()
            .map(copy ->
                List.of(
                    copy.certificateNumber(),
                    CleanName.printed(copy.name()),
                    LetterDates.dateTh(copy.certifiedAt()),
                    String.valueOf(copy.officerName()) + "\n" + copy.officerPositionTh()))
            .toList();
    paper.heading("สำเนาที่หน่วยงานรับรอง (ไม่มีค่าธรรมเนียม)");
    if (rows.isEmpty()) {
      paper.text("ไม่มี");
    } else {
      paper.table(List.of("เลขที่รับรอง", "ชื่อไฟล์", "วันที่", "ผู้รับรอง"), rows, 1.3f, 3, 2, 3);
    }
  }

  private static void approval(Paper paper, CaseFile caseFile, byte[] barcode) {
    paper
        .pageBreak()
        .heading("การพิจารณาอนุมัติ " + caseFile.number().printedTh())
        .image(barcode, BARCODE_MM, SCAN_HINT)
        .text("เรื่อง " + caseFile.procedure().terms().nameTh())
        .subheading("ผู้ตรวจพิจารณา")
        .text("ได้ตรวจคำขอและเอกสารแล้ว เห็นควรเสนอเพื่อพิจารณา");
    signature(paper);
    int step = 1;
    for (String approver : ApprovalChain.of(caseFile)) {
      paper
          .subheading("ลำดับที่ " + step++ + " " + approver)
          .text("[    ] อนุมัติ        [    ] ไม่อนุมัติ        [    ] ส่งคืนให้ตรวจใหม่")
          .text("เหตุผล ........................................................................");
      signature(paper);
    }
  }

  private static void signature(Paper paper) {
    paper
        .space(7)
        .text(
            "ลงชื่อ ..................................................  วันที่ ........./........./.........")
        .text(
            "(..................................................)  ตำแหน่ง .........................................");
  }
}
