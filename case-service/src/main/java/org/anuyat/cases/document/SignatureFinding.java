package org.anuyat.cases.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the signatures inside a PDF are worth, in one word; the worst of them counts. */
public enum SignatureFinding {
  NONE("ไม่มีลายมือชื่อดิจิทัล", "No digital signature"),
  TRUSTED(
      "ลายมือชื่อดิจิทัลถูกต้อง ผู้ออกใบรับรองเชื่อถือได้",
      "Signed; nothing was changed and the issuer is trusted"),
  UNKNOWN_ISSUER(
      "ข้อมูลที่ลงลายมือชื่อไม่ถูกแก้ไข แต่ไม่รู้จักผู้ออกใบรับรอง โปรดตรวจสอบตัวผู้ลงนามด้วยวิธีอื่น",
      "Signed and nothing was changed, but the issuer is unknown: make sure of the signer another way"),
  DOUBTFUL(
      "มีลายมือชื่อดิจิทัลที่มีข้อสังเกต โปรดดูรายละเอียดของแต่ละลายมือชื่อ",
      "Signed, but with a remark: look at each signature"),
  BROKEN(
      "เอกสารถูกแก้ไขหลังลงลายมือชื่อ หรือลายมือชื่อไม่ถูกต้อง ห้ามใช้เป็นหลักฐานจนกว่าจะตรวจสอบ",
      "Changed after it was signed, or not a right signature: do not rely on it"),
  UNREADABLE(
      "ระบบอ่านไฟล์ PDF นี้เพื่อตรวจลายมือชื่อไม่ได้ โปรดเปิดตรวจด้วยตนเอง",
      "The PDF could not be read to check signatures: look at it yourself");

  private final String textTh;
  private final String textEn;

  SignatureFinding(String textTh, String textEn) {
    this.textTh = textTh;
    this.textEn = textEn;
  }

  /** The finding with its words. */
  @Schema(name = "SignatureFinding", description = "What the signatures inside a PDF are worth")
  public record View(SignatureFinding finding, String textTh, String textEn) {}

  public View view() {
    return new View(this, textTh, textEn);
  }
}
