package org.anuyat.intake.message.reading;

/** What an officer should know about how a mail was read. */
public enum ReadingNote {
  TEXT_CUT("ข้อความยาวมาก แสดงเฉพาะส่วนต้น", "The text is very long; only its beginning is shown."),
  TOO_MANY_PARTS(
      "จดหมายมีส่วนย่อยมากเกินไป อ่านได้เพียงบางส่วน",
      "The mail has too many parts; the rest is only in the original."),
  TOO_DEEP(
      "จดหมายซ้อนกันหลายชั้นเกินไป อ่านได้เพียงบางส่วน",
      "The mail is nested too deeply; the rest is only in the original."),
  TOOK_TOO_LONG(
      "การอ่านจดหมายใช้เวลานานเกินกำหนด อ่านได้เพียงบางส่วน",
      "Reading took too long; the rest is only in the original."),
  DAMAGED(
      "จดหมายชำรุดบางส่วน อ่านได้เพียงส่วนที่สมบูรณ์",
      "The mail is damaged; what could be read is shown."),
  CUT_OFF(
      "จดหมายจบก่อนส่วนสุดท้ายจะครบ อาจมีข้อความหรือไฟล์ขาดหาย",
      "The mail ends before its last part does; text or files may be missing."),
  HEADER_CUT(
      "ส่วนหัวของจดหมายยาวผิดปกติ อ่านได้เพียงบางส่วน",
      "The header is unusually long; only its beginning was read."),
  HIDDEN_TEXT(
      "จดหมายมีข้อความที่ซ่อนจากสายตา โปรดระวัง",
      "The mail holds text that is hidden from the eye; take care."),
  UNWRAPPED_WINMAIL(
      "แยกไฟล์แนบออกจาก winmail.dat ของ Outlook แล้ว",
      "The files were taken out of Outlook's winmail.dat."),
  UNWRAPPED_UUENCODE(
      "แยกไฟล์ที่ฝังอยู่ในข้อความออกเป็นไฟล์แนบแล้ว",
      "Files written into the text were taken out as attachments."),
  UNWRAPPED_SIGNED(
      "เปิดซองลายมือชื่ออิเล็กทรอนิกส์แล้ว ยังไม่ได้ตรวจสอบลายมือชื่อ",
      "The signed envelope was opened; the signature was not verified."),
  ENCRYPTED("จดหมายถูกเข้ารหัสลับ เปิดอ่านไม่ได้", "The mail is encrypted and cannot be read.");

  private final String thai;
  private final String english;

  ReadingNote(String thai, String english) {
    this.thai = thai;
    this.english = english;
  }

  public String thai() {
    return thai;
  }

  public String english() {
    return english;
  }
}
