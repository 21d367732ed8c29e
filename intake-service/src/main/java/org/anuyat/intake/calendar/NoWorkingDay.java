package org.anuyat.intake.calendar;

import java.time.LocalDate;

/** A calendar that has no working day for more than a year after a date. */
public final class NoWorkingDay extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoWorkingDay(LocalDate after, String calendarVersion) {
    super(
        "calendar "
            + calendarVersion
            + " has no working day within a year after "
            + after
            + "; remove holidays that were entered by mistake");
  }
}
