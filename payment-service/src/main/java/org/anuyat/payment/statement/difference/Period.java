package org.anuyat.payment.statement.difference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;

/** Bangkok days, both included. */
record Period(LocalDate from, LocalDate to) {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private static final int LONGEST_DAYS = 366;

  Period {
    if (from.isAfter(to) || from.plusDays(LONGEST_DAYS).isBefore(to)) {
      throw new Problem(
          ProblemType.INVALID_INPUT, "from may not be after to, and lie at most 366 days before");
    }
  }

  Instant begins() {
    return from.atStartOfDay(BANGKOK).toInstant();
  }

  /** The first moment after it. */
  Instant ends() {
    return to.plusDays(1).atStartOfDay(BANGKOK).toInstant();
  }
}
