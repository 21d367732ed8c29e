package org.anuyat.payment.notice;

import org.anuyat.payment.client.OutgoingMail.Purpose;

/**
 * The letters besides the notice itself, with what stands in the subject before the case number.
 */
public enum LetterKind {
  /** The money was found. */
  VERIFIED(Purpose.FEE_VERIFIED, "ยืนยันการรับชำระค่าธรรมเนียม", "Payment confirmed"),
  /** An officer could not accept the proof, and says why. */
  PROOF_REJECTED(
      Purpose.FEE_PROBLEM, "ขอหลักฐานการชำระเงินอีกครั้ง", "Another proof of payment is needed"),
  /** The deadline passed. */
  EXPIRED(Purpose.FEE_PROBLEM, "พ้นกำหนดชำระค่าธรรมเนียม", "The payment deadline has passed"),
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

  LetterKind(Purpose purpose, String subjectTh, String subjectEn) {
    this.purpose = purpose;
    this.subjectTh = subjectTh;
    this.subjectEn = subjectEn;
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
