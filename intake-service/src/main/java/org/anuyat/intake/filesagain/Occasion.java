package org.anuyat.intake.filesagain;

import org.anuyat.intake.attachment.clinic.AttachmentWarning;
import org.anuyat.intake.outgoing.Purpose;

/** What the files were sent for. */
public enum Occasion {
  /** With an application or a reply to a case. */
  DOCUMENTS(
      Purpose.FILES_AGAIN,
      "ชนิดไฟล์ที่รับ ได้แก่ PDF, DOC, DOCX, TXT และ JPEG ภาพควรมีความละเอียดอย่างน้อย 300 dpi",
      "Welcome kinds are PDF, DOC, DOCX, TXT and JPEG; pictures of at least 300 dpi."),
  /** As a proof of payment: JPEG or PDF (rule 6.3), in whatever resolution a phone shows it. */
  PROOF_OF_PAYMENT(
      Purpose.PROOF_AGAIN,
      "หลักฐานการชำระเงินรับเฉพาะไฟล์ JPEG หรือ PDF และโปรดระบุรหัสรายการชำระเงิน (Transaction ID) ในหัวเรื่อง",
      "A proof of payment is a JPEG or PDF file; please give the Transaction ID in the subject.");

  private final Purpose purpose;
  private final String kindsThai;
  private final String kindsEnglish;

  Occasion(Purpose purpose, String kindsThai, String kindsEnglish) {
    this.purpose = purpose;
    this.kindsThai = kindsThai;
    this.kindsEnglish = kindsEnglish;
  }

  String kindsThai() {
    return kindsThai;
  }

  String kindsEnglish() {
    return kindsEnglish;
  }

  /** The screenshot of a bank's slip is as fine as it can be. */
  boolean judges(AttachmentWarning warning) {
    return this == DOCUMENTS || warning != AttachmentWarning.LOW_RESOLUTION;
  }

  Purpose purpose() {
    return purpose;
  }
}
