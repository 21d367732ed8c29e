package org.anuyat.payment.statement.matching;

import java.math.BigDecimal;
import org.anuyat.payment.fee.FeeStatus;
import org.anuyat.payment.statement.entry.Candidate.Reason;

/** What an officer reads beside a score. */
final class Reasons {
  private Reasons() {}

  static Reason inReference() {
    return new Reason(
        "TRANSACTION_ID",
        60,
        "เลขอ้างอิง 1 เป็นหมายเลขอ้างอิงการชำระเงินของรายการนี้",
        "Reference 1 is this fee's Transaction ID");
  }

  static Reason inText() {
    return new Reason(
        "TRANSACTION_ID_IN_TEXT",
        50,
        "พบหมายเลขอ้างอิงการชำระเงินของรายการนี้ในข้อความอื่น",
        "Another text holds this fee's Transaction ID");
  }

  static Reason sameAmount() {
    return new Reason("SAME_AMOUNT", 40, "จำนวนเงินตรงกัน", "The amount is the same");
  }

  static Reason otherAmount(long paid, long missing) {
    return new Reason(
        "OTHER_AMOUNT",
        0,
        "จำนวนเงินไม่ตรงกัน: เงินเข้า " + baht(paid) + " บาท ต้องชำระ " + baht(missing) + " บาท",
        "Another amount: " + baht(paid) + " baht came, " + baht(missing) + " baht are missing");
  }

  static Reason secondReference() {
    return new Reason(
        "CASE_NUMBER", 25, "เลขอ้างอิง 2 ตรงกับเลขที่คำขอ", "Reference 2 is the case number");
  }

  static Reason payerName() {
    return new Reason("PAYER_NAME", 15, "พบชื่อผู้ยื่นคำขอ", "The applicant's name is in it");
  }

  static Reason inTime() {
    return new Reason("IN_TIME", 10, "ชำระในช่วงเวลาของรายการนี้", "Paid in the fee's time");
  }

  static Reason notInTime() {
    return new Reason(
        "NOT_IN_TIME", 0, "ชำระนอกช่วงเวลาของรายการนี้", "Paid outside the fee's time");
  }

  static Reason takesNone(FeeStatus status) {
    return new Reason(
        "FEE_TAKES_NONE",
        0,
        "รายการนี้ไม่ได้รอรับเงิน (สถานะ " + status + ")",
        "The fee waits for no money (status " + status + ")");
  }

  private static String baht(long satang) {
    return BigDecimal.valueOf(satang, 2).toPlainString();
  }
}
