package org.anuyat.payment.statement.difference;

/** What does not add up. */
public enum DifferenceKind {
  /** A line of a statement, or a part of it, belongs to no fee. */
  MONEY_WITHOUT_FEE("เงินเข้าที่ไม่พบค่าธรรมเนียม", "Money without a fee"),
  /** A bank called about money that belongs to no fee, and no statement shows it yet. */
  CALL_WITHOUT_FEE("ธนาคารแจ้งรับเงินแต่ไม่พบค่าธรรมเนียม", "A bank's call without a fee"),
  /** A payment was verified, but no statement shows it after the set working days. */
  NOT_SEEN_IN_BANK("ตรวจรับแล้วแต่ไม่พบในบัญชี", "Verified, but not seen in the bank"),
  /** What came for a fee is less than it needs. */
  TOO_LITTLE("ชำระไม่ครบ", "Paid too little"),
  /** What came for a fee in one payment is more than it needed. */
  TOO_MUCH("ชำระเกิน", "Paid too much"),
  /** Money came for a fee that needed none. */
  PAID_TWICE("ชำระซ้ำ", "Paid twice"),
  /** Money went out, or a line takes an earlier one back. */
  MONEY_OUT("เงินออกหรือรายการคืน", "Money out or taken back");

  private final String thai;
  private final String english;

  DifferenceKind(String thai, String english) {
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
