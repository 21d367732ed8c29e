package org.anuyat.intake.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.anuyat.intake.municipality.OfficeHours;

/**
 * One version of a municipality's calendar: the country's holidays, its own days before them, and
 * its office hours, each set valid from a date.
 *
 * @param version such as {@code 2569-2/3}: the country's version, the municipality's own after it
 * @param hours by the date they begin; those of the earliest hold for all time before
 */
public record MunicipalCalendar(
    String version,
    GovernmentHolidays national,
    Map<LocalDate, LocalDay> days,
    NavigableMap<LocalDate, OfficeHours> hours) {

  private static final Words WEEKEND = new Words("วันหยุดราชการประจำสัปดาห์", "a weekend");

  public MunicipalCalendar {
    if (hours.isEmpty()) {
      throw new IllegalArgumentException("a calendar has office hours");
    }
    days = Map.copyOf(days);
    hours = Collections.unmodifiableNavigableMap(new TreeMap<>(hours));
  }

  /** What a day is. */
  public WorkingTime on(LocalDate date) {
    LocalDay own = days.get(date);
    if (own == null) {
      return national
          .on(date)
          .<WorkingTime>map(holiday -> closed("วันหยุดราชการ", "a public holiday", holiday.name()))
          .orElseGet(() -> isWeekend(date) ? new WorkingTime.Closed(WEEKEND) : open(date));
    }
    return switch (own.kind()) {
      case HOLIDAY -> closed("วันหยุดของเทศบาล", "a holiday of the municipality", own.name());
      case WORKING_DAY -> open(date);
      case SHORT_DAY -> new WorkingTime.Open(own.ownHours().orElseThrow());
    };
  }

  /** The usual hours on a date, whether it is worked or not. */
  public OfficeHours usualHours(LocalDate date) {
    Map.Entry<LocalDate, OfficeHours> inForce = hours.floorEntry(date);
    return inForce == null ? hours.firstEntry().getValue() : inForce.getValue();
  }

  private WorkingTime open(LocalDate date) {
    return new WorkingTime.Open(usualHours(date));
  }

  private static WorkingTime closed(String th, String en, Words name) {
    return new WorkingTime.Closed(
        new Words(th + " (" + name.th() + ")", en + " (" + name.en() + ")"));
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
