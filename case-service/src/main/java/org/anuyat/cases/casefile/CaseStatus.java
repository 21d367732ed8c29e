package org.anuyat.cases.casefile;

/**
 * Where a case stands inside the office. Citizens and agencies see only its {@link PublicStatus}.
 */
public enum CaseStatus {
  RECEIVED("รับคำขอแล้ว รอพิจารณาตามลำดับ", "Received, waiting its turn", PublicStatus.RECEIVED),
  UNDER_REVIEW("อยู่ระหว่างตรวจพิจารณา", "Under review", PublicStatus.IN_PROGRESS),
  WAITING_FOR_APPLICANT(
      "รอผู้ยื่นคำขอส่งเอกสารเพิ่มเติม",
      "Waiting for the applicant",
      PublicStatus.WAITING_FOR_APPLICANT),
  IDENTITY_CHECK("รอยืนยันตัวตนผู้ยื่นคำขอ", "Identity to be confirmed", PublicStatus.IN_PROGRESS),
  AWAITING_APPROVAL("เสนอผู้มีอำนาจพิจารณา", "Awaiting approval", PublicStatus.IN_PROGRESS),
  APPROVED("อนุมัติแล้ว", "Approved", PublicStatus.APPROVED),
  AWAITING_PAYMENT("รอชำระค่าธรรมเนียม", "Awaiting payment", PublicStatus.AWAITING_PAYMENT),
  PAID("ชำระค่าธรรมเนียมแล้ว", "Paid", PublicStatus.APPROVED),
  PERMIT_ISSUED("ออกใบอนุญาตแล้ว", "Permit issued", PublicStatus.APPROVED),
  DELIVERED("ส่งมอบใบอนุญาตแล้ว", "Permit delivered", PublicStatus.COMPLETED),
  COMPLETED("ดำเนินการเสร็จสิ้น", "Completed", PublicStatus.COMPLETED),
  REJECTED("ไม่อนุมัติ", "Rejected", PublicStatus.REJECTED),
  RETURNED("คืนคำขอ", "Returned to the applicant", PublicStatus.RETURNED),
  WITHDRAWN("ผู้ยื่นคำขอถอนคำขอ", "Withdrawn by the applicant", PublicStatus.WITHDRAWN);

  private final String nameTh;
  private final String nameEn;
  private final PublicStatus publicStatus;

  CaseStatus(String nameTh, String nameEn, PublicStatus publicStatus) {
    this.nameTh = nameTh;
    this.nameEn = nameEn;
    this.publicStatus = publicStatus;
  }

  public String nameTh() {
    return nameTh;
  }

  public String nameEn() {
    return nameEn;
  }

  public PublicStatus publicStatus() {
    return publicStatus;
  }
}
