package org.anuyat.cases.identity;

/** What an officer, or a provider of digital IDs, can do to find out who the applicant is (2.2). */
public enum CheckKind {
  PHOTO_WITH_DOCUMENT("ภาพถ่ายผู้ยื่นคู่กับเอกสารแสดงตัวตน", "Photo holding the identity document"),
  PHONE_CALL("โทรศัพท์สอบถามผู้ยื่น", "Phone call to the applicant"),
  APPEARANCE_IN_PERSON("มาแสดงตนต่อเจ้าหน้าที่", "Appearance in person"),
  DOCUMENT_EXAMINATION("ตรวจเอกสารแสดงตัวตน", "Examination of the identity document"),
  EXTERNAL_DIGITAL_ID("ยืนยันด้วยดิจิทัลไอดี (ทางรัฐ, ThaID)", "External digital ID"),
  /** Relies on an earlier proofing; a matrix cannot demand it. */
  EARLIER_PROOFING("ใช้ผลพิสูจน์ตัวตนครั้งก่อน", "Earlier proofing");

  private final String nameTh;
  private final String nameEn;

  CheckKind(String nameTh, String nameEn) {
    this.nameTh = nameTh;
    this.nameEn = nameEn;
  }

  boolean canBeDemanded() {
    return this != EARLIER_PROOFING;
  }

  String nameTh() {
    return nameTh;
  }

  String nameEn() {
    return nameEn;
  }
}
