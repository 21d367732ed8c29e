package org.anuyat.intake.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.anuyat.intake.municipality.OfficeHours;

/** Puts a calendar together from its changes, in their order. */
final class CalendarBuilder {
  private final GovernmentHolidays national;
  private final Map<LocalDate, LocalDay> days = new HashMap<>();
  private final NavigableMap<LocalDate, OfficeHours> hours = new TreeMap<>();
  private int version;

  private CalendarBuilder(GovernmentHolidays national) {
    this.national = national;
  }

  static CalendarBuilder of(GovernmentHolidays national, List<CalendarVersion> versions) {
    CalendarBuilder builder = new CalendarBuilder(national);
    versions.forEach(builder::replay);
    return builder;
  }

  /** Adds a change that has no version yet. */
  CalendarBuilder with(CalendarChange change) {
    apply(change);
    version++;
    return this;
  }

  MunicipalCalendar build() {
    return new MunicipalCalendar(national.version() + "/" + version, national, days, hours);
  }

  private void replay(CalendarVersion stored) {
    apply(
        switch (stored.change) {
          case OFFICE_HOURS -> new CalendarChange.SetHours(stored.onDate, stored.hours());
          case DAY_SET -> new CalendarChange.SetDay(stored.onDate, stored.day());
          case DAY_REMOVED -> new CalendarChange.RemoveDay(stored.onDate);
          case NATIONAL -> new CalendarChange.AdoptNational(stored.onDate);
        });
    version = stored.version;
  }

  private void apply(CalendarChange change) {
    switch (change) {
      case CalendarChange.SetDay set -> days.put(set.date(), set.day());
      case CalendarChange.RemoveDay removed -> days.remove(removed.date());
      case CalendarChange.SetHours set -> hours.put(set.date(), set.hours());
      case CalendarChange.AdoptNational renewed -> {}
    }
  }
}
