package org.anuyat.cases.handbook;

import java.util.ArrayList;
import java.util.List;
import org.anuyat.cases.procedure.ProcedureLevel;
import org.anuyat.cases.procedure.ProcedureTerms;

/**
 * How to apply, in the words of the guideline's table 1. The form's sentences have no word in front
 * of an address or number that the mailroom would read as the applicant's own.
 */
final class Announcements {
  private final List<Announcement> list = new ArrayList<>();

  private Announcements() {}

  static List<Announcement> of(String code, ProcedureTerms terms, Contact contact) {
    var announcements = new Announcements();
    announcements.form(code);
    announcements.evidence(terms);
    announcements.handIn(code, contact);
    announcements.fee(terms);
    announcements.result(terms);
    return List.copyOf(announcements.list);
  }

  private void form(String code) {
    page(
        "T1.2",
        "ดาวน์โหลดแบบคำขอได้จากหน้านี้ เป็นไฟล์ DOCX หรือ PDF หรือเขียนข้อความเองในอีเมลโดยระบุรหัสงานบริการ "
            + code,
        "Download the form from this page as DOCX or PDF, or write the message yourself and name the"
            + " procedure's code "
            + code);
    both(
        "T1.3",
        "กรอกในไฟล์ Word หรือพิมพ์ออกมากรอกแล้วสแกนหรือถ่ายภาพก็ได้ รับไฟล์ PDF, DOC, DOCX, TXT และ JPEG"
            + " ภาพควรละเอียดอย่างน้อย 300 จุดต่อนิ้ว",
        "Fill it in with Word, or print it, fill it in and scan or photograph it. Files: PDF, DOC, DOCX,"
            + " TXT and JPEG; pictures at 300 dpi or better");
    both(
        "T1.7",
        "พิมพ์ชื่อและนามสกุลของผู้ยื่นในข้อความหรือในแบบคำขอ ถือเป็นการลงลายมือชื่อตามกฎหมายว่าด้วยธุรกรรมทางอิเล็กทรอนิกส์",
        "Your first and last name typed in the message or the form is your signature under the"
            + " Electronic Transactions Act");
  }

  private void evidence(ProcedureTerms terms) {
    both(
        "T1.5",
        "หลักฐานที่ส่งทางอิเล็กทรอนิกส์ไม่ต้องลงนามรับรองสำเนาถูกต้อง",
        "Evidence sent electronically needs no signature certifying it as a true copy");
    both(
        "G3",
        "ส่งทางอิเล็กทรอนิกส์เพียงชุดเดียวถือว่าครบตามจำนวนชุดที่กฎหมายกำหนด",
        "One electronic set counts as the full number of sets the law asks for");
    both(
        "T1.4",
        "หากให้ผู้อื่นยื่นแทน ให้แนบหนังสือมอบอำนาจที่ผู้มอบและผู้รับมอบลงชื่อแล้วสแกนหรือถ่ายภาพ พร้อมหลักฐานของผู้มอบอำนาจ",
        "If somebody applies for you, attach the power of attorney signed by both, scanned or"
            + " photographed, and the grantor's evidence");
    page(
        "3.6",
        "นิติบุคคลให้ส่งจากที่อยู่อีเมลของนิติบุคคลนั้นเอง พร้อมแนบหนังสือมอบอำนาจ",
        "A juristic person sends from its own e-mail address and attaches the power of attorney");
    page(
        "3.3",
        "หากต้องใช้สำเนาที่รับรอง เจ้าหน้าที่จะรับรองให้เองโดยไม่เสียค่าใช้จ่าย และการตรวจสอบใบอนุญาตไม่เสียค่าใช้จ่าย",
        "Where a certified copy is needed the officer certifies it, free of charge; checking a permit is"
            + " free of charge, too");
    if (terms.assuranceLevel().needsProof()) {
      page(
          "2.1",
          "งานบริการนี้ต้องพิสูจน์ตัวบุคคล เจ้าหน้าที่จะแจ้งวิธีให้ทราบ",
          "This procedure needs proof of identity; the officer will tell you how");
    }
  }

  private void handIn(String code, Contact contact) {
    if (contact.known()) {
      both(
          "T1.8",
          "ส่งข้อความแสดงความประสงค์พร้อมเอกสารแนบไปที่ "
              + contact.mailAddress()
              + " โดยระบุรหัส "
              + code,
          "Send your message with the attachments to "
              + contact.mailAddress()
              + " and name the code "
              + code);
    } else {
      both(
          "T1.8",
          "ส่งข้อความแสดงความประสงค์พร้อมเอกสารแนบไปยังกล่องจดหมายกลาง (สารบรรณ) ของเทศบาล โดยระบุรหัส "
              + code
              + " โปรดสอบถามที่อยู่ได้จากประกาศหรือสำนักงานเทศบาล",
          "Send your message with the attachments to the municipality's central mailbox (saraban) and"
              + " name the code "
              + code
              + "; ask for its address at the municipality's office or notice board");
    }
    if (contact.opens() != null) {
      page(
          "3.8",
          "เมื่อได้รับแล้วจะมีอีเมลตอบรับ คำขอที่มาถึงนอกเวลาทำการ (จันทร์-ศุกร์ "
              + contact.hoursTh()
              + ") ถือว่าได้รับเมื่อเปิดทำการครั้งถัดไป",
          "You get an answer by e-mail. What arrives outside office hours (Monday to Friday, "
              + contact.opens()
              + "-"
              + contact.closes()
              + ") counts as received when the office opens next");
    }
  }

  private void fee(ProcedureTerms terms) {
    if (terms.hasFee()) {
      both(
          "T1.6",
          "ยังไม่ต้องชำระเงินในวันยื่น เจ้าหน้าที่จะแจ้งจำนวนเงิน วิธีชำระ กำหนดเวลา และเลขอ้างอิงตามช่องทางที่ท่านระบุ"
              + " ชำระแล้วให้ส่งภาพหลักฐาน (JPG หรือ PDF) กลับมาในอีเมลเรื่องเดิม",
          "Do not pay yet: the officer tells you the amount, the ways to pay, the deadline and the"
              + " reference by the channel you name. Then send a picture of the proof (JPG or PDF) as a"
              + " reply");
    } else {
      both("T1.6", "ไม่มีค่าธรรมเนียม", "There is no fee");
    }
    if (terms.level() != ProcedureLevel.INITIAL) {
      page(
          "T1.8",
          "ยื่นผ่านระบบบริการกลางที่เชื่อมกับเทศบาลได้ด้วย โดยปุ่มยืนยันถือเป็นการลงลายมือชื่อ และชำระเงินผ่านระบบได้",
          "You may also apply through a service portal connected to the municipality: its confirm button"
              + " is your signature, and you may pay there");
    }
  }

  private void result(ProcedureTerms terms) {
    page(
        "4.8",
        "แจ้งผลทางอีเมลของเทศบาลภายใน 7 วันนับแต่วันที่พิจารณาแล้วเสร็จ หากไม่อนุมัติ ท่านมีสิทธิอุทธรณ์ภายใน "
            + terms.appealDays()
            + " วันนับแต่วันที่ได้รับแจ้ง",
        "The result is told by the municipality's e-mail within 7 days of the decision. If it is not"
            + " approved, you may appeal within "
            + terms.appealDays()
            + " days of being notified");
  }

  private void page(String rule, String th, String en) {
    list.add(new Announcement(rule, th, en, false));
  }

  private void both(String rule, String th, String en) {
    list.add(new Announcement(rule, th, en, true));
  }
}
