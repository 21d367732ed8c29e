package org.anuyat.intake.attachment.clinic;

/** Everything the clinic may notice about a file, in words an officer understands. */
public enum AttachmentWarning {
  EMPTY(Remedy.SEND_AGAIN, "The file is empty (0 bytes)", "ไฟล์ว่างเปล่า (0 ไบต์)"),
  BLANK(
      Remedy.SEND_AGAIN,
      "The pages or the picture show nothing",
      "หน้าเอกสารหรือภาพว่างเปล่า ไม่มีข้อความหรือรูปใด ๆ"),
  UNREADABLE(
      Remedy.SEND_AGAIN,
      "The file is damaged or incomplete and cannot be opened",
      "ไฟล์เสียหายหรือส่งมาไม่ครบ จึงเปิดไม่ได้"),
  ENCRYPTED(Remedy.SEND_AGAIN, "The file is locked with a password", "ไฟล์ถูกล็อกด้วยรหัสผ่าน"),
  /** Rule 3.5; the detail says the effective dpi. */
  LOW_RESOLUTION(
      Remedy.SEND_AGAIN,
      "The picture has fewer than 300 dots per inch",
      "ภาพมีความละเอียดต่ำกว่า 300 จุดต่อนิ้ว (dpi)"),
  BOMB(
      Remedy.SEND_AGAIN,
      Danger.RESTRICTED,
      "The file unpacks to far more than it should",
      "ไฟล์คลายการบีบอัดแล้วมีขนาดใหญ่ผิดปกติ"),
  PIXEL_FLOOD(
      Remedy.SEND_AGAIN,
      Danger.RESTRICTED,
      "The picture has more than 100 million pixels",
      "ภาพมีขนาดเกิน 100 ล้านพิกเซล"),
  VIRUS(
      Remedy.SEND_AGAIN,
      Danger.NEVER_SERVED,
      "The antivirus found malicious code",
      "ตรวจพบไวรัสหรือโปรแกรมประสงค์ร้าย"),
  /** A program, a script or a web page. */
  PROGRAM(
      Remedy.SEND_AGAIN,
      Danger.RESTRICTED,
      "The file is a program, a script or a web page, which acts when opened",
      "ไฟล์เป็นโปรแกรม สคริปต์ หรือหน้าเว็บ ซึ่งอาจทำงานเองเมื่อเปิด"),
  /** Not one of PDF, DOC, DOCX, TXT, JPEG (rule 3.4). */
  ODD_TYPE(
      Remedy.OFFICER_LOOKS,
      "Not one of the announced kinds PDF, DOC, DOCX, TXT, JPEG",
      "ไม่ใช่ไฟล์ชนิดที่ประกาศไว้ คือ PDF, DOC, DOCX, TXT หรือ JPEG"),
  MACRO(
      Remedy.NONE,
      Danger.RESTRICTED,
      "The document holds macros, embedded objects or links to a remote template",
      "เอกสารมีแมโคร วัตถุฝังตัว หรือลิงก์ไปยังแม่แบบภายนอก"),
  SCRIPTED_PDF(
      Remedy.NONE,
      Danger.RESTRICTED,
      "The PDF holds scripts, automatic actions or embedded files",
      "ไฟล์ PDF มีสคริปต์ คำสั่งอัตโนมัติ หรือไฟล์ฝังตัว"),
  WRONG_EXTENSION(
      Remedy.NONE,
      "The name's extension is not that of the content",
      "นามสกุลของชื่อไฟล์ไม่ตรงกับเนื้อหาจริง"),
  DANGEROUS_NAME(
      Remedy.NONE,
      "The sender's file name was made to deceive or to harm; it is shown cleaned",
      "ชื่อไฟล์เดิมมีลักษณะหลอกลวงหรืออาจเป็นอันตราย ระบบได้แก้ชื่อให้ปลอดภัยแล้ว"),
  /** Proves nothing: many people crop and brighten. */
  EDITED_PICTURE(
      Remedy.NONE,
      "The picture was saved by an editing program (for information only)",
      "ภาพถูกบันทึกด้วยโปรแกรมแต่งภาพ (เป็นข้อมูลประกอบเท่านั้น)"),
  NOT_SCANNED(
      Remedy.NONE,
      Danger.NOT_YET_SERVED,
      "The antivirus could not be reached; the file is scanned as soon as it can be",
      "ยังติดต่อโปรแกรมป้องกันไวรัสไม่ได้ ระบบจะตรวจไฟล์ทันทีที่ติดต่อได้");

  /** What the applicant is told. */
  public enum Remedy {
    SEND_AGAIN,
    OFFICER_LOOKS,
    /** Nothing: it is for officers only. */
    NONE
  }

  /** Who may have the bytes. */
  public enum Danger {
    HARMLESS,
    /** Only those whose work needs the file. */
    RESTRICTED,
    NOT_YET_SERVED,
    NEVER_SERVED
  }

  private final Remedy remedy;
  private final Danger danger;
  private final String english;
  private final String thai;

  AttachmentWarning(Remedy remedy, String english, String thai) {
    this(remedy, Danger.HARMLESS, english, thai);
  }

  AttachmentWarning(Remedy remedy, Danger danger, String english, String thai) {
    this.remedy = remedy;
    this.danger = danger;
    this.english = english;
    this.thai = thai;
  }

  public Remedy remedy() {
    return remedy;
  }

  public Danger danger() {
    return danger;
  }

  public String english() {
    return english;
  }

  public String thai() {
    return thai;
  }
}
