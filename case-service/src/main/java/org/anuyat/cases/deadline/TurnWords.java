package org.anuyat.cases.deadline;

import org.anuyat.cases.casefile.CaseEventType;

/** Why a clock turned, in words an officer can read to a citizen. */
final class TurnWords {
  private TurnWords() {}

  static String th(CaseEventType event) {
    return switch (event) {
      case OPENED -> "เริ่มนับเมื่อถือว่าได้รับคำขอ";
      case ITEMS_REQUESTED -> "แจ้งขอเอกสารเพิ่มเติม รอผู้ยื่นคำขอ";
      case ITEMS_REMINDED -> "แจ้งเตือนเอกสารที่ยังขาด รอผู้ยื่นคำขอ";
      case REPLY_RECEIVED -> "ได้รับคำตอบจากผู้ยื่นคำขอ";
      case FEE_RAISED -> "แจ้งชำระค่าธรรมเนียมแล้ว รอผู้ยื่นคำขอชำระ";
      case FEE_WAIVED -> "ยกเว้นการชำระค่าธรรมเนียม";
      case FEE_REVERSED -> "ค่าธรรมเนียมยังไม่ถือว่าชำระแล้ว รอผู้ยื่นคำขอชำระ";
      case FEE_SETTLED -> "ได้รับชำระค่าธรรมเนียมแล้ว";
      case SUBMITTED_FOR_APPROVAL -> "ตรวจพิจารณาเสร็จ เสนอผู้มีอำนาจ";
      case IDENTITY_CONFIRMED -> "ยืนยันตัวตนแล้ว เสนอผู้มีอำนาจ";
      case SENT_BACK -> "ผู้มีอำนาจส่งกลับให้ตรวจพิจารณาใหม่";
      case APPROVED -> "อนุมัติแล้ว";
      case REJECTED -> "มีคำสั่งไม่อนุมัติ";
      case RETURNED -> "คืนคำขอแล้ว";
      case WITHDRAWN -> "ผู้ยื่นคำขอถอนคำขอ";
      case PERMIT_DELIVERED -> "ส่งมอบใบอนุญาตแล้ว";
      case COMPLETED -> "ดำเนินการเสร็จสิ้น";
      default -> event.name();
    };
  }

  static String en(CaseEventType event) {
    return switch (event) {
      case OPENED -> "Counted from when the application counts as received";
      case ITEMS_REQUESTED -> "Missing items were asked for: the applicant's turn";
      case ITEMS_REMINDED -> "The applicant was reminded of missing items: his turn";
      case REPLY_RECEIVED -> "The applicant answered";
      case FEE_RAISED -> "The fee was asked for: the applicant's turn";
      case FEE_WAIVED -> "The fee was waived";
      case FEE_REVERSED -> "The fee is open again: the applicant's turn";
      case FEE_SETTLED -> "The fee was paid";
      case SUBMITTED_FOR_APPROVAL -> "Reviewed and submitted for approval";
      case IDENTITY_CONFIRMED -> "Identity confirmed, submitted for approval";
      case SENT_BACK -> "The approver sent it back to the review";
      case APPROVED -> "Approved";
      case REJECTED -> "Rejected";
      case RETURNED -> "Returned to the applicant";
      case WITHDRAWN -> "Withdrawn by the applicant";
      case PERMIT_DELIVERED -> "The permit was delivered";
      case COMPLETED -> "Completed";
      default -> event.name();
    };
  }
}
