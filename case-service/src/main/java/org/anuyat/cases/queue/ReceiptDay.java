package org.anuyat.cases.queue;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** A day of receipt as a list is asked for it: {@code 2026-11-30}, in Bangkok. */
final class ReceiptDay {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private ReceiptDay() {}

  static Instant begin(String parameter, String day) {
    return day == null ? null : date(parameter, day).atStartOfDay(BANGKOK).toInstant();
  }

  /** The begin of the day after, so that the day itself is in. */
  static Instant end(String parameter, String day) {
    return day == null ? null : date(parameter, day).plusDays(1).atStartOfDay(BANGKOK).toInstant();
  }

  private static LocalDate date(String parameter, String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new Problem(ProblemType.INVALID_INPUT, parameter + " is not a date such as 2026-11-30");
    }
  }
}
