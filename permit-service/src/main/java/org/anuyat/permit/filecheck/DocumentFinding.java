package org.anuyat.permit.filecheck;

/** First part of the verdict: whether the file is the document that was issued. */
public enum DocumentFinding {
  UNALTERED(
      true,
      "เอกสารไม่ถูกแก้ไข ตรงกับฉบับที่ออกทุกไบต์",
      "The document is unaltered: byte for byte as it was issued."),
  APPENDED(
      false,
      "มีการเพิ่มเนื้อหาต่อท้ายเอกสารหลังลงลายมือชื่อ สิ่งที่เห็นอาจไม่ใช่สิ่งที่ออกให้",
      "Something was appended after signing; what is seen may not be what was issued."),
  ALTERED(false, "เอกสารถูกแก้ไขหลังลงลายมือชื่อ", "The document was altered after it was signed."),
  NOT_REGISTERED(
      false,
      "ลายมือชื่อถูกต้อง แต่ไม่มีไฟล์นี้ในทะเบียนใบอนุญาต",
      "The signature is in order, but the register does not have this file."),
  COPIED_CODE(
      false,
      "ไฟล์นี้ไม่ใช่ใบอนุญาตที่ออกให้ แต่มีคิวอาร์โค้ดของใบอนุญาตฉบับหนึ่ง โปรดเทียบกับข้อมูลจริงด้านล่าง",
      "This file is not the permit that was issued, though it shows a permit's QR code; compare it"
          + " with the real data below."),
  NOT_A_PERMIT(
      false, "ไฟล์นี้ไม่ใช่ใบอนุญาตที่ออกจากระบบนี้", "This file is not a permit issued here."),
  NOT_READABLE(false, "ไฟล์นี้อ่านไม่ได้ในรูปแบบ PDF", "The file cannot be read as a PDF.");

  private final boolean isGood;
  private final String th;
  private final String en;

  DocumentFinding(boolean isGood, String th, String en) {
    this.isGood = isGood;
    this.th = th;
    this.en = en;
  }

  FileVerdict.Part part() {
    return new FileVerdict.Part(name(), isGood, th, en);
  }
}
