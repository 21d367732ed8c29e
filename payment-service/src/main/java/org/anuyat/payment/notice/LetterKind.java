package org.anuyat.payment.notice;

import org.anuyat.payment.client.OutgoingMail.Purpose;

/**
 * The letters besides the notice itself, with what stands in the subject before the case number.
 */
public enum LetterKind {
  /** The money was found. */
  VERIFIED(Purpose.FEE_VERIFIED, "ยืนยันการรับชำระค่าธรรมเนียม", "Payment confirmed"),
  /** A receipt was given in place of a void one. */
  RECEIPT_REPLACED(Purpose.FEE_VERIFIED, "ใบเสร็จรับเงินฉบับใหม่", "A new receipt"),
  /** An officer could not accept the proof, and says why. */
  PROOF_REJECTED(
      Purpose.FEE_PROBLEM, "ขอหลักฐานการชำระเงินอีกครั้ง", "Another proof of payment is needed"),
  /** The deadline is near. */
  REMINDER(
      Purpose.FEE_NOTICE, "เตือนกำหนดชำระค่าธรรมเนียม", "Reminder: your fee is due soon", true),
  /** The deadline passed. */
  EXPIRED(Purpose.FEE_PROBLEM, "พ้นกำหนดชำระค่าธรรมเนียม", "The payment deadline has passed"),
  /** Money came that is not enough. */
  PART_PAID(
      Purpose.FEE_PROBLEM,
      "ได้รับชำระค่าธรรมเนียมบางส่วน",
      "Part of your fee has been received",
      true),
  /** Money came that the fee does not need. */
  SURPLUS(
      Purpose.FEE_VERIFIED, "ได้รับเงินเกินกว่าค่าธรรมเนียม", "You have paid more than the fee"),
  /** That money was given back. */
  SURPLUS_REFUNDED(Purpose.FEE_VERIFIED, "คืนเงินที่ชำระเกิน", "Your overpayment is refunded"),
  /** All of the fee was given back. */
  REFUNDED(Purpose.FEE_VERIFIED, "คืนเงินค่าธรรมเนียม", "Your fee is refunded"),
  /** The fee need not be paid. */
  WAIVED(Purpose.FEE_VERIFIED, "ยกเว้นการชำระค่าธรรมเนียม", "Your fee is waived"),
  /** A settlement was wrong; the fee is open again. */
  SETTLEMENT_CORRECTED(
      Purpose.FEE_PROBLEM,
      "แก้ไขรายการรับชำระค่าธรรมเนียม",
      "Correction: your fee is open again",
      true),
  /** A payment was not this fee's. */
  PAYMENT_ANNULLED(
      Purpose.FEE_PROBLEM, "แก้ไขรายการรับชำระเงิน", "Correction of a recorded payment"),
  /** The fee was reckoned wrongly. */
  AMOUNT_CORRECTED(
      Purpose.FEE_NOTICE, "แก้ไขจำนวนเงินค่าธรรมเนียม", "Your fee has been corrected", true),
  /** A slip came without a Transaction ID that leads to a fee. */
  UNKNOWN_TRANSACTION_ID(
      Purpose.FEE_PROBLEM,
      "ไม่พบรายการชำระเงินตามหมายเลขอ้างอิง",
      "Your proof of payment could not be matched"),
  /** The proof was sent before for another fee of the same payer. */
  PROOF_USED_BEFORE(
      Purpose.FEE_PROBLEM,
      "หลักฐานการชำระเงินนี้ใช้กับคำขออื่นแล้ว",
      "This proof of payment was used for another case"),
  /** A mail about a fee came without a file that can be a proof. */
  NO_PROOF_FILE(
      Purpose.FEE_PROBLEM, "ไม่พบไฟล์หลักฐานการชำระเงิน", "No proof of payment was attached");

  private final Purpose purpose;
  private final String subjectTh;
  private final String subjectEn;
  private final boolean bringsQr;

  LetterKind(Purpose purpose, String subjectTh, String subjectEn) {
    this(purpose, subjectTh, subjectEn, false);
  }

  LetterKind(Purpose purpose, String subjectTh, String subjectEn, boolean bringsQr) {
    this.purpose = purpose;
    this.subjectTh = subjectTh;
    this.subjectEn = subjectEn;
    this.bringsQr = bringsQr;
  }

  /** Whether it brings a QR code for what is still to be paid. */
  boolean bringsQr() {
    return bringsQr;
  }

  /** Whether it brings the fee's receipt. */
  boolean bringsReceipt() {
    return this == VERIFIED || this == RECEIPT_REPLACED;
  }

  Purpose purpose() {
    return purpose;
  }

  String subjectTh() {
    return subjectTh;
  }

  String subjectEn() {
    return subjectEn;
  }
}
