package org.anuyat.intake.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;

/** Reads moments and days from a request; what is none is told by its name. */
public final class Moments {
  private Moments() {}

  static Instant instant(String name, String value) {
    try {
      return Instant.parse(value);
    } catch (DateTimeParseException notAnInstant) {
      throw new Problem(ProblemType.INVALID_INPUT, name + " must be an ISO 8601 instant");
    }
  }

  /** A day such as 2026-11-27. */
  public static LocalDate day(String name, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException noDay) {
      throw new Problem(
          ProblemType.INVALID_INPUT, name + " must be a day in the common era, such as 2026-11-27");
    }
  }
}
