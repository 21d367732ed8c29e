package org.anuyat.cases.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** When the office is open, of a span of days, by one version of intake's calendar. */
public record WorkingTime(String calendarVersion, LocalDate from, LocalDate to, List<Day> days) {
  /** One working day. */
  public record Day(Instant opens, Instant closes) {}
}
