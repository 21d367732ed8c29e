package org.anuyat.cases.signature;

/** Whether somebody we trust vouches for the signer. */
enum Trust {
  TRUSTED("ผู้ออกใบรับรองอยู่ในรายการที่เชื่อถือ", "The issuer is on the list of trusted ones"),
  EXPIRED(
      "ผู้ออกใบรับรองเชื่อถือได้ แต่ใบรับรองไม่มีผลในเวลาที่ลงลายมือชื่อ",
      "The issuer is trusted, but the certificate was not valid at the time of signing"),
  UNKNOWN("ไม่รู้จักผู้ออกใบรับรอง", "The issuer is unknown");

  private final String textTh;
  private final String textEn;

  Trust(String textTh, String textEn) {
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
