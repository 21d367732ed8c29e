package org.anuyat.payment.desk;

import java.time.Instant;
import java.time.LocalDate;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.anuyat.payment.platform.ThaiDates;
import org.anuyat.payment.slip.Slip;

/** Compares the moment of payment an officer typed with the fee and with the slip's mini-QR. */
final class DayOfPayment {
  private DayOfPayment() {}

  static void check(Instant paidAt, Fee fee, Slip slip, Instant now) {
    LocalDate day = ThaiDates.dateOf(paidAt);
    if (paidAt.isAfter(now)) {
      throw new Problem(ProblemType.PAYMENT_DATE_NOT_POSSIBLE, "paidAt lies in the future");
    }
    // By day: an officer who reads only a date types midnight.
    if (day.isBefore(ThaiDates.dateOf(fee.raisedAt()))) {
      throw new Problem(
          ProblemType.PAYMENT_DATE_NOT_POSSIBLE,
          "paidAt lies before the fee was raised on " + ThaiDates.dateOf(fee.raisedAt()));
    }
    slip.paidOn()
        .filter(told -> !told.equals(day))
        .ifPresent(told -> {
          throw new Problem(
              ProblemType.PAYMENT_DATE_NOT_POSSIBLE, "the slip's mini-QR names " + told);
        });
  }
}
