package org.anuyat.payment.fee;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.anuyat.payment.platform.ThaiDates;

/**
 * What the procedure adds to a fee that is paid late (เงินเพิ่ม).
 *
 * @param basisPoints hundredths of a percent of what was outstanding at the deadline
 * @param every once, or for every month begun
 * @param maximumSatang never more than this, or null
 * @param textTh the by-law it stands in, as told to the citizen
 */
public record LateSurcharge(
    int basisPoints, Every every, Long maximumSatang, String textTh, String textEn) {
  private static final long WHOLE = 10_000;

  /** How often it is added. */
  public enum Every {
    /** Once, however late. */
    ONCE,
    /** For each month begun after the deadline. */
    MONTH
  }

  /**
   * The surcharge in whole satang, rounded down.
   *
   * @param outstandingSatang what was still owed at the deadline
   */
  long on(long outstandingSatang, Instant dueAt, Instant paidAt) {
    if (outstandingSatang <= 0 || !paidAt.isAfter(dueAt)) {
      return 0;
    }
    long once = Math.multiplyExact(outstandingSatang, (long) basisPoints) / WHOLE;
    long times =
        switch (every) {
          case ONCE -> 1;
          case MONTH -> monthsBegun(ThaiDates.dateOf(dueAt), ThaiDates.dateOf(paidAt));
        };
    long surcharge = Math.multiplyExact(once, times);
    return maximumSatang == null ? surcharge : Math.min(surcharge, maximumSatang);
  }

  private static long monthsBegun(LocalDate due, LocalDate paid) {
    long whole = ChronoUnit.MONTHS.between(due, paid);
    return due.plusMonths(whole).isBefore(paid) ? whole + 1 : Math.max(whole, 1);
  }
}
