package org.anuyat.intake.filesagain;

import org.anuyat.intake.attachment.clinic.AttachmentWarning;
import org.anuyat.intake.attachment.clinic.Finding;

/**
 * What is said to the applicant about one file.
 *
 * @param sendAgain false: an officer looks first, and the applicant need do nothing
 */
record Reason(boolean sendAgain, String thai, String english) {

  static final Reason NOT_A_PROOF_TYPE =
      new Reason(
          true,
          "หลักฐานการชำระเงินต้องเป็นไฟล์ JPEG หรือ PDF โปรดส่งใหม่เป็นไฟล์ชนิดดังกล่าว",
          "A proof of payment must be a JPEG or PDF file. Please send it again as one of these.");

  static Reason of(Finding finding) {
    AttachmentWarning code = finding.code();
    return new Reason(
        code.remedy() == AttachmentWarning.Remedy.SEND_AGAIN, thai(finding), english(finding));
  }

  private static String thai(Finding finding) {
    return switch (finding.code()) {
      case EMPTY -> "ไฟล์ว่างเปล่า ไม่มีข้อมูล โปรดตรวจสอบไฟล์ต้นฉบับแล้วส่งใหม่";
      case BLANK -> "หน้าเอกสารหรือภาพว่างเปล่า โปรดสแกนหรือถ่ายภาพใหม่ให้เห็นเนื้อหา";
      case UNREADABLE ->
          "ไฟล์เสียหายหรือส่งมาไม่ครบ จึงเปิดไม่ได้ โปรดบันทึกไฟล์ใหม่แล้วส่งอีกครั้ง";
      case ENCRYPTED -> "ไฟล์ถูกล็อกด้วยรหัสผ่าน โปรดส่งไฟล์ที่ไม่ต้องใช้รหัสผ่าน";
      case LOW_RESOLUTION ->
          "ภาพมีความละเอียดต่ำกว่า 300 จุดต่อนิ้ว ("
              + finding.detail().replace("page", "หน้า")
              + ") โปรดสแกนที่ 300 dpi หรือถ่ายภาพใหม่ให้เอกสารเต็มภาพและคมชัด";
      case BOMB, PIXEL_FLOOD ->
          "ไฟล์มีขนาดใหญ่ผิดปกติเมื่อเปิด จึงไม่สามารถเปิดได้อย่างปลอดภัย โปรดส่งใหม่เป็นไฟล์ PDF หรือ JPEG ขนาดปกติ";
      case VIRUS ->
          "ตรวจพบไวรัสในไฟล์ จึงไม่ได้เปิดไฟล์นี้ โปรดตรวจอุปกรณ์ของท่าน แล้วส่งไฟล์ใหม่ที่ปลอดภัย";
      case PROGRAM ->
          "ไฟล์เป็นโปรแกรมหรือหน้าเว็บ ไม่ใช่เอกสาร จึงไม่ได้เปิดเพื่อความปลอดภัย โปรดส่งเอกสารเป็นไฟล์ PDF หรือ JPEG";
      case ODD_TYPE ->
          "ไม่ใช่ไฟล์ชนิดที่ประกาศไว้ เจ้าหน้าที่จะตรวจดูก่อน ท่านยังไม่ต้องดำเนินการใด"
              + " หากสะดวก โปรดส่งเป็นไฟล์ PDF, DOC, DOCX, TXT หรือ JPEG จะช่วยให้พิจารณาได้เร็วขึ้น";
      case MACRO, SCRIPTED_PDF, WRONG_EXTENSION, DANGEROUS_NAME, EDITED_PICTURE, NOT_SCANNED ->
          finding.code().thai();
    };
  }

  private static String english(Finding finding) {
    return switch (finding.code()) {
      case EMPTY -> "The file is empty. Please check the original and send it again.";
      case BLANK ->
          "The page or picture is blank. Please scan or photograph it again so that it can be read.";
      case UNREADABLE ->
          "The file is damaged or incomplete and cannot be opened. Please save and send it again.";
      case ENCRYPTED -> "The file is locked. Please send it without a password.";
      case LOW_RESOLUTION ->
          "The picture has fewer than 300 dots per inch ("
              + finding.detail()
              + "). Please scan it at 300 dpi, or photograph it sharply so that it fills the picture.";
      case BOMB, PIXEL_FLOOD ->
          "The file grows far too large when it is opened, so it cannot be opened safely. Please send"
              + " it again as a PDF or JPEG file of normal size.";
      case VIRUS ->
          "A virus was found in the file, so it was not opened. Please check your device and send a"
              + " clean file.";
      case PROGRAM ->
          "The file is a program or a web page, not a document, so it was not opened. Please send the"
              + " document as a PDF or JPEG file.";
      case ODD_TYPE ->
          "It is not one of the announced kinds. An officer will look at it first and you need do"
              + " nothing now. If it is easy for you, a PDF, DOC, DOCX, TXT or JPEG file helps us to"
              + " be quicker.";
      case MACRO, SCRIPTED_PDF, WRONG_EXTENSION, DANGEROUS_NAME, EDITED_PICTURE, NOT_SCANNED ->
          finding.code().english();
    };
  }
}
