package org.anuyat.cases.procedure;

/** How a result reaches the applicant (8.1 to 8.4). */
public enum DeliveryWay {
  MAIL_ATTACHMENT("แนบไฟล์ PDF ทางอีเมล", "PDF attached to an e-mail"),
  LINK("ส่งลิงก์สำหรับดาวน์โหลดทางอีเมล", "Download link by e-mail"),
  PASSWORD_PROTECTED(
      "ไฟล์ที่ป้องกันด้วยรหัสผ่าน โดยส่งรหัสผ่านแยกต่างหาก",
      "Password-protected file, the password sent separately"),
  COUNTER("รับด้วยตนเองที่สำนักงานเทศบาล", "Collected at the municipality's office");

  private final String nameTh;
  private final String nameEn;

  DeliveryWay(String nameTh, String nameEn) {
    this.nameTh = nameTh;
    this.nameEn = nameEn;
  }

  public String nameTh() {
    return nameTh;
  }

  public String nameEn() {
    return nameEn;
  }
}
