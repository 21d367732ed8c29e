package org.anuyat.intake.calendar;

import java.util.Optional;
import org.anuyat.intake.municipality.OfficeHours;

/**
 * What a municipality made of one day; it goes before the country's calendar.
 *
 * @param hours of that day; null: the usual ones
 */
public record LocalDay(DayKind kind, String nameTh, String nameEn, OfficeHours hours) {

  public LocalDay {
    if ((kind == DayKind.SHORT_DAY) != (hours != null)) {
      throw new IllegalArgumentException("a short day, and only it, has hours of its own");
    }
  }

  Words name() {
    return new Words(nameTh, nameEn);
  }

  Optional<OfficeHours> ownHours() {
    return Optional.ofNullable(hours);
  }
}
