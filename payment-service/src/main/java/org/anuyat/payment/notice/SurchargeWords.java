package org.anuyat.payment.notice;

import java.math.BigDecimal;
import org.anuyat.payment.fee.LateSurcharge;
import org.anuyat.payment.platform.Baht;

/** A late surcharge in words. */
final class SurchargeWords {
  private SurchargeWords() {}

  static String thai(LateSurcharge terms) {
    String rate =
        switch (terms.every()) {
          case ONCE -> "ร้อยละ %s ของจำนวนเงินที่ค้างชำระ";
          case MONTH -> "ร้อยละ %s ต่อเดือนของจำนวนเงินที่ค้างชำระ เศษของเดือนนับเป็นหนึ่งเดือน";
        };
    String most =
        terms.maximumSatang() == null
            ? ""
            : " แต่ไม่เกิน " + Baht.of(terms.maximumSatang()) + " บาท";
    return rate.formatted(percent(terms)) + most + " (" + terms.textTh() + ")";
  }

  static String english(LateSurcharge terms) {
    String rate =
        switch (terms.every()) {
          case ONCE -> "%s percent of the outstanding amount";
          case MONTH -> "%s percent of the outstanding amount for each month begun";
        };
    String most =
        terms.maximumSatang() == null ? "" : ", at most THB " + Baht.of(terms.maximumSatang());
    return rate.formatted(percent(terms)) + most + " (" + terms.textEn() + ")";
  }

  private static String percent(LateSurcharge terms) {
    return BigDecimal.valueOf(terms.basisPoints(), 2).stripTrailingZeros().toPlainString();
  }
}
