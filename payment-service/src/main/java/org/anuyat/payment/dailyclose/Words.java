package org.anuyat.payment.dailyclose;

import org.anuyat.payment.fee.MoneySource;
import org.anuyat.payment.fee.PaymentMethod;
import org.anuyat.payment.fee.RefundWay;

/** What the closes call things in Thai. */
final class Words {
  private Words() {}

  static String of(PaymentMethod method, MoneySource source) {
    return of(method) + " (" + of(source) + ")";
  }

  static String of(RefundWay way) {
    return switch (way) {
      case TRANSFER -> "โอนเงิน";
      case CASH -> "เงินสด";
      case CHEQUE -> "เช็ค";
    };
  }

  private static String of(PaymentMethod method) {
    return switch (method) {
      case BILL_PAYMENT -> "ชำระบิลหรือคิวอาร์โค้ด";
      case TRANSFER -> "โอนเงินเข้าบัญชี";
      case COUNTER -> "ชำระที่สำนักงาน";
    };
  }

  private static String of(MoneySource source) {
    return switch (source) {
      case SLIP -> "ตรวจจากสลิป";
      case STATEMENT -> "รายการเดินบัญชี";
      case BANK_CALL -> "ธนาคารแจ้ง";
      case COUNTER -> "เจ้าหน้าที่รับเงิน";
    };
  }
}
