package org.anuyat.cases.deadline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be due of a case, and what the office does about it. */
@Schema(name = "DeadlineKind")
enum DeadlineKind {
  SERVICE(
      "กำหนดเวลาให้บริการ",
      "Service time",
      "โปรดดำเนินการให้แล้วเสร็จ หากเกินกำหนดต้องแจ้งเหตุล่าช้าแก่ผู้ยื่นคำขอ (explain-delay)",
      "Finish the case; once it is late the applicant must be told why (explain-delay)."),
  REVIEW(
      "กำหนดเวลาตรวจพิจารณา",
      "Time for the review",
      "โปรดตรวจพิจารณาให้เสร็จ แล้วเสนอผู้มีอำนาจหรือแจ้งขอเอกสาร",
      "Finish the review: submit the case, or ask for what is missing."),
  APPROVAL(
      "กำหนดเวลาพิจารณาอนุมัติ",
      "Time for the approval",
      "โปรดแจ้งผู้มีอำนาจให้พิจารณา หากไม่อยู่ให้บันทึกผู้รักษาการแทน",
      "Have the approver decide; if he is absent, record who stands in for him."),
  RESULT(
      "กำหนดแจ้งผลการพิจารณา",
      "Telling the result",
      "จดหมายแจ้งผลยังไม่ออก โปรดตรวจงานค้างและรายการจดหมายส่ง แล้วแจ้งผลทางโทรศัพท์หากไม่ทันกำหนด",
      "The result mail has not left: look at the waiting jobs and the outgoing mails, and telephone"
          + " the applicant if it will be late."),
  ITEMS(
      "กำหนดที่ให้ผู้ยื่นคำขอส่งเอกสาร",
      "The applicant's time to send what is missing",
      "ผู้ยื่นคำขอไม่ส่งเอกสารภายในกำหนด โปรดคืนคำขอ (return-silent)",
      "Nothing came until the deadline: return the application (return-silent)."),
  DELAY_REASON(
      "กำหนดแจ้งเหตุล่าช้า",
      "Telling the reason for the delay",
      "โปรดแจ้งเหตุล่าช้าเป็นหนังสือแก่ผู้ยื่นคำขอ (explain-delay)",
      "Tell the applicant in writing why his application is late (explain-delay)."),
  LATE_REPLY(
      "คำตอบที่ได้รับหลังคืนคำขอ",
      "Reply after the return",
      "โปรดตรวจว่าอีเมลมาถึงก่อนพ้นกำหนดหรือไม่ แล้วแจ้งผู้ยื่นคำขอว่าต้องทำอย่างไร",
      "See whether the mail arrived in time, and tell the applicant what to do.");

  private final String nameTh;
  private final String nameEn;
  private final String nextStepTh;
  private final String nextStep;

  DeadlineKind(String nameTh, String nameEn, String nextStepTh, String nextStep) {
    this.nameTh = nameTh;
    this.nameEn = nameEn;
    this.nextStepTh = nextStepTh;
    this.nextStep = nextStep;
  }

  static DeadlineKind of(ClockKind clock) {
    return switch (clock) {
      case SERVICE -> SERVICE;
      case REVIEW -> REVIEW;
      case APPROVAL -> APPROVAL;
    };
  }

  String nameTh() {
    return nameTh;
  }

  String nameEn() {
    return nameEn;
  }

  String nextStepTh() {
    return nextStepTh;
  }

  String nextStep() {
    return nextStep;
  }

  /** Whether the office is at fault when it is missed. */
  boolean isTheOffices() {
    return this == SERVICE || this == REVIEW || this == APPROVAL || this == RESULT;
  }
}
