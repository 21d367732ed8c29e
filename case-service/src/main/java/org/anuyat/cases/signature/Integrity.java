package org.anuyat.cases.signature;

/** Whether the bytes that were signed are still the same. */
enum Integrity {
  INTACT("ข้อมูลที่ลงลายมือชื่อไม่ถูกแก้ไข", "The signed bytes are unchanged"),
  BROKEN("ข้อมูลถูกแก้ไขหลังลงลายมือชื่อ", "The signed bytes were changed"),
  UNKNOWN("ตรวจความครบถ้วนของข้อมูลไม่ได้", "It cannot be told whether they were changed");

  private final String textTh;
  private final String textEn;

  Integrity(String textTh, String textEn) {
    this.textTh = textTh;
    this.textEn = textEn;
  }

  String textTh() {
    return textTh;
  }

  String textEn() {
    return textEn;
  }
}
