package org.anuyat.intake.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.anuyat.intake.calendar.MunicipalCalendar;
import org.anuyat.intake.calendar.ThaiDates;
import org.anuyat.intake.calendar.WorkingTime;
import org.anuyat.intake.municipality.OfficeHours;

/**
 * Which sweeps a day needs, and by when. A day that is not worked needs none; an office that works
 * only before or only after noon needs one.
 */
record DutyHours(LocalTime morningBy) {
  private static final LocalTime NOON = LocalTime.NOON;

  /** By when the sweep must be signed off; empty: the day needs none. */
  Optional<Instant> due(MunicipalCalendar calendar, LocalDate date, DutyHalf half) {
    if (!(calendar.on(date) instanceof WorkingTime.Open(OfficeHours hours))) {
      return Optional.empty();
    }
    return switch (half) {
      case MORNING ->
          hours.opens().isBefore(NOON)
              ? Optional.of(at(date, earlier(morningBy, hours.closes())))
              : Optional.empty();
      case AFTERNOON ->
          hours.closes().isAfter(NOON) ? Optional.of(at(date, hours.closes())) : Optional.empty();
    };
  }

  private static LocalTime earlier(LocalTime a, LocalTime b) {
    return a.isBefore(b) ? a : b;
  }

  private static Instant at(LocalDate date, LocalTime time) {
    return date.atTime(time).atZone(ThaiDates.BANGKOK).toInstant();
  }
}
