package org.anuyat.payment.dailyclose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.anuyat.payment.cashier.Cashiers;
import org.anuyat.payment.platform.NaturalKeyLock;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.anuyat.payment.platform.ThaiDates;
import org.anuyat.payment.receipt.ReceiptNumbers;

/** Adds a day up, and lets a finance officer sign it off. */
@ApplicationScoped
class ClosingDay {
  @Inject DailyCloses closes;
  @Inject DayEntries entries;
  @Inject Cashiers cashiers;
  @Inject NaturalKeyLock lock;
  @Inject Clock clock;

  /** What was signed, or how it stands now. */
  @Transactional
  DailyCloseView view(LocalDate day) {
    if (day.isAfter(today())) {
      throw new Problem(ProblemType.NOT_FOUND, "the day lies ahead");
    }
    return closes
        .of(day)
        .map(DailyCloseView::of)
        .orElseGet(() -> DailyCloseView.draft(day, AddingUp.of(entries.of(day))));
  }

  /** Fixes the day's totals for good. */
  @Transactional
  DailyCloseView signOff(LocalDate day, long countedCashSatang, String note, String officer) {
    if (day.isAfter(today())) {
      throw new Problem(ProblemType.DAY_NOT_OVER);
    }
    lock.take(ReceiptNumbers.LOCK, "");
    if (closes.of(day).isPresent()) {
      throw new Problem(ProblemType.DAY_IS_SIGNED_OFF);
    }
    DayTotals totals = AddingUp.of(entries.of(day));
    if (countedCashSatang != totals.expectedCashSatang() && (note == null || note.isBlank())) {
      throw new Problem(
          ProblemType.CASH_DIFFERS,
          "counted %d satang, expected %d"
              .formatted(countedCashSatang, totals.expectedCashSatang()));
    }
    Instant now = clock.instant();
    DailyClose close =
        new DailyClose(
            day, totals, countedCashSatang, note, now, officer, cashiers.printed(officer));
    closes.persist(close);
    return DailyCloseView.of(close);
  }

  LocalDate today() {
    return ThaiDates.dateOf(clock.instant());
  }
}
