package org.anuyat.payment.bankcall;

/** What a bank is told about a bill. */
public enum CallResult {
  /** It waits for exactly this money. */
  PAYABLE("ชำระได้", "It can be paid"),
  /** No fee has this Transaction ID. */
  UNKNOWN_REFERENCE("ไม่พบหมายเลขอ้างอิงการชำระเงิน", "No fee has this Transaction ID"),
  /** It waits for another amount. */
  AMOUNT_DIFFERS("จำนวนเงินไม่ตรง", "It waits for another amount"),
  /** It was paid. */
  ALREADY_PAID("ชำระแล้ว", "It was paid before"),
  /** It does not wait for money. */
  NOT_OPEN("ไม่ได้รอรับชำระ", "It does not wait for money"),
  /** No municipality has this Biller ID. */
  BILLER_UNKNOWN("ไม่พบรหัสผู้รับชำระ", "No municipality has this Biller ID");

  private final String thai;
  private final String english;

  CallResult(String thai, String english) {
    this.thai = thai;
    this.english = english;
  }

  String thai() {
    return thai;
  }

  String english() {
    return english;
  }
}
