package org.anuyat.cases.casefile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer has to see of a power of attorney (T1.4, 4.4). */
@Schema(description = "One point of the power of attorney checklist")
public enum AttorneyPoint {
  DOCUMENT("หนังสือมอบอำนาจในแฟ้มคำขอ", "The power of attorney in the case file"),
  GRANTOR("ชื่อผู้มอบอำนาจ", "Name of the grantor"),
  GRANTEE("ชื่อผู้รับมอบอำนาจ", "Name of the grantee"),
  SCOPE("ขอบเขตอำนาจที่ครอบคลุมคำขอนี้", "A scope that covers this application"),
  GRANTOR_SIGNATURE("ลายมือชื่อผู้มอบอำนาจ", "Signature of the grantor"),
  GRANTEE_SIGNATURE("ลายมือชื่อผู้รับมอบอำนาจ", "Signature of the grantee"),
  DATES("วันที่ทำหนังสือ และยังไม่สิ้นผล", "A date, and that it has not run out"),
  GRANTOR_EVIDENCE("หลักฐานแสดงตนของผู้มอบอำนาจ", "Evidence of who the grantor is"),
  DUTY(
      "เลขอ้างอิงอากรแสตมป์อิเล็กทรอนิกส์ หรือกำหนดวันส่งต้นฉบับ",
      "An e-Stamp reference, or the day by which the original comes");

  private final String nameTh;
  private final String nameEn;

  AttorneyPoint(String nameTh, String nameEn) {
    this.nameTh = nameTh;
    this.nameEn = nameEn;
  }

  /** A point with its words, for readers. */
  @Schema(name = "NamedAttorneyPoint", description = "A point of the checklist in words")
  public record Named(AttorneyPoint point, String nameTh, String nameEn) {}

  public Named named() {
    return new Named(this, nameTh, nameEn);
  }
}
