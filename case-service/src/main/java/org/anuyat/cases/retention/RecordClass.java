package org.anuyat.cases.retention;

/**
 * Kinds of records that are kept for different times (2.5, 4.6), with the time if nobody set one:
 * counted from the end of the case, or of the record where it belongs to none.
 */
public enum RecordClass {
  /** Files that show an identity document, and the mails they came in. */
  IDENTITY_IMAGE(
      "ภาพเอกสารแสดงตัวตน",
      "Images of identity documents",
      6,
      "พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 37 (3): not needed once the case has ended"),
  /** Checks, examinations and proofed persons. */
  IDENTITY_PROOF(
      "ผลการพิสูจน์ตัวตน",
      "Results of identity proofing",
      24,
      "พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 37 (3): shows how the agency made sure"),
  /** Information requests with requester, proof and answer, and drafts made of them. */
  INFORMATION_REQUEST(
      "คำขอข้อมูลข่าวสาร",
      "Information requests",
      24,
      "พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 37 (3): shows what was answered to whom"),
  /** Files as the scanner gave them; what belongs to a case was laid into its file. */
  SCANNED_FILE(
      "ไฟล์จากเครื่องสแกน",
      "Files from the scanner",
      6,
      "พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 37 (3): the pages lie in the case files"),
  /** Mails, files, applicant and reasons of a case. */
  CASE_RECORD(
      "แฟ้มคำขอ",
      "Case files",
      120,
      "ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 57: kept ten years");

  private final String nameTh;
  private final String nameEn;
  private final int keepMonths;
  private final String basis;

  RecordClass(String nameTh, String nameEn, int keepMonths, String basis) {
    this.nameTh = nameTh;
    this.nameEn = nameEn;
    this.keepMonths = keepMonths;
    this.basis = basis;
  }

  public String nameTh() {
    return nameTh;
  }

  public String nameEn() {
    return nameEn;
  }

  /** Months after the end. */
  int keepMonths() {
    return keepMonths;
  }

  String basis() {
    return basis;
  }
}
