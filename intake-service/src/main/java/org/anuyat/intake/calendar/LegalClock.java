package org.anuyat.intake.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.anuyat.intake.municipality.OfficeHours;

/** Reckons in the working time of one municipality (rules 1.4, 3.8 and A3.6). */
public record LegalClock(MunicipalCalendar calendar) {

  private static final LocalTime ACKNOWLEDGED_BY = LocalTime.of(10, 0);
  private static final Duration AFTER_LATE_OPENING = Duration.ofHours(1);
  private static final int SEARCHED_DAYS = 366;

  /** A working day with its hours. */
  private record Day(LocalDate date, OfficeHours hours) {
    ZonedDateTime at(LocalTime time) {
      return date.atTime(time).atZone(ThaiDates.BANGKOK);
    }
  }

  /** Mail counts as received when it arrives in office hours, otherwise at the next opening. */
  public Explained deemedReceived(Instant arrived) {
    ZonedDateTime local = arrived.atZone(ThaiDates.BANGKOK);
    Reasons reasons = new Reasons();
    ZonedDateTime deemed = deemed(local, reasons);
    reasons.inShort(local, deemed);
    return reasons.explained(deemed, calendar);
  }

  /** Within the working day of arrival; after hours, by ten o'clock of the next working day. */
  public Explained acknowledgeBy(Instant arrived) {
    ZonedDateTime local = arrived.atZone(ThaiDates.BANGKOK);
    Reasons reasons = new Reasons();
    ZonedDateTime due;
    if (isOpen(local)) {
      due = dayFrom(local.toLocalDate(), reasons).at(hoursOn(local.toLocalDate()).closes());
      reasons.dueWithinTheDay(due);
    } else {
      LocalDate received = deemed(local, new Reasons()).toLocalDate();
      Day day = new Day(received, hoursOn(received));
      due = day.at(tenOClock(day.hours()));
      reasons.dueNextWorkingDay(due);
    }
    return reasons.explained(due, calendar);
  }

  /** Close of business of the {@code days}-th working day after {@code from}. */
  public Explained workingDaysAfter(Instant from, int days) {
    if (days < 1) {
      throw new IllegalArgumentException("days must be at least 1");
    }
    Reasons reasons = new Reasons();
    LocalDate start = from.atZone(ThaiDates.BANGKOK).toLocalDate();
    reasons.countingFrom(start);
    Day day = new Day(start, null);
    for (int n = 1; n <= days; n++) {
      day = dayFrom(day.date().plusDays(1), reasons);
      reasons.workingDay(n, day.date());
    }
    ZonedDateTime deadline = day.at(day.hours().closes());
    reasons.deadline(deadline);
    return reasons.explained(deadline, calendar);
  }

  private ZonedDateTime deemed(ZonedDateTime local, Reasons reasons) {
    LocalDate day = local.toLocalDate();
    reasons.arrived(local);
    if (calendar.on(day) instanceof WorkingTime.Open(OfficeHours hours)) {
      if (hours.include(local.toLocalTime())) {
        reasons.countsAtOnce(hours);
        return local;
      }
      if (local.toLocalTime().isBefore(hours.opens())) {
        reasons.beforeOpening(hours);
      } else {
        reasons.afterClosing(hours);
        day = day.plusDays(1);
      }
    }
    Day next = dayFrom(day, reasons);
    ZonedDateTime opening = next.at(next.hours().opens());
    reasons.deemed(opening);
    return opening;
  }

  private boolean isOpen(ZonedDateTime local) {
    return calendar.on(local.toLocalDate()) instanceof WorkingTime.Open(OfficeHours hours)
        && hours.include(local.toLocalTime());
  }

  private OfficeHours hoursOn(LocalDate workingDay) {
    return dayFrom(workingDay, new Reasons()).hours();
  }

  private Day dayFrom(LocalDate from, Reasons reasons) {
    LocalDate last = from.plusDays(SEARCHED_DAYS);
    for (LocalDate day = from; !day.isAfter(last); day = day.plusDays(1)) {
      switch (calendar.on(day)) {
        case WorkingTime.Open(OfficeHours hours) -> {
          return new Day(day, hours);
        }
        case WorkingTime.Closed(Words why) -> reasons.closed(day, why);
      }
    }
    throw new NoWorkingDay(from, calendar.version());
  }

  /** An office that is not open at ten acknowledges within an hour of opening, or by closing. */
  private static LocalTime tenOClock(OfficeHours hours) {
    if (ACKNOWLEDGED_BY.isAfter(hours.closes())) {
      return hours.closes();
    }
    if (ACKNOWLEDGED_BY.isAfter(hours.opens())) {
      return ACKNOWLEDGED_BY;
    }
    long rest = Duration.between(hours.opens(), hours.closes()).toNanos();
    return hours.opens().plusNanos(Math.min(AFTER_LATE_OPENING.toNanos(), rest));
  }
}
