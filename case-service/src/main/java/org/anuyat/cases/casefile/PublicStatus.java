package org.anuyat.cases.casefile;

/** What citizens and other agencies are told of a case: no desk, no officer, no inner step. */
public enum PublicStatus {
  RECEIVED("รับเรื่องแล้ว", "Received"),
  IN_PROGRESS("อยู่ระหว่างพิจารณา", "In progress"),
  WAITING_FOR_APPLICANT("รอท่านส่งเอกสารเพิ่มเติม", "Waiting for your documents"),
  APPROVED("อนุมัติแล้ว อยู่ระหว่างดำเนินการ", "Approved, being completed"),
  AWAITING_PAYMENT("อนุมัติแล้ว รอชำระค่าธรรมเนียม", "Approved, waiting for your payment"),
  COMPLETED("ดำเนินการเสร็จสิ้น", "Completed"),
  REJECTED("ไม่อนุมัติ", "Not approved"),
  RETURNED("คืนคำขอ", "Returned"),
  WITHDRAWN("ถอนคำขอแล้ว", "Withdrawn");

  private final String nameTh;
  private final String nameEn;

  PublicStatus(String nameTh, String nameEn) {
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
