package org.anuyat.intake.calendar;

import java.time.LocalDate;
import org.anuyat.intake.municipality.OfficeHours;

/** What somebody wants to change in a calendar. */
public sealed interface CalendarChange {
  /** The first day it concerns. */
  LocalDate date();

  /** A day becomes something else than the country's calendar says. */
  record SetDay(LocalDate date, LocalDay day) implements CalendarChange {}

  /** A day becomes again what the country's calendar says. */
  record RemoveDay(LocalDate date) implements CalendarChange {}

  /** Other office hours from a date on. */
  record SetHours(LocalDate date, OfficeHours hours) implements CalendarChange {}

  /** The country's list of holidays was renewed. */
  record AdoptNational(LocalDate date) implements CalendarChange {}

  /**
   * Who makes a change, why, and on whose word.
   *
   * @param by the person's or service's name in the token
   */
  record Grounds(String by, String reason, String source) {}
}
