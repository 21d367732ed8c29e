package org.anuyat.intake.municipality;

import java.time.LocalTime;

/**
 * Daily office hours, Monday to Friday: open from {@code opens} until just before {@code closes}.
 */
public record OfficeHours(LocalTime opens, LocalTime closes) {

  public static final OfficeHours USUAL =
      new OfficeHours(LocalTime.of(8, 30), LocalTime.of(16, 30));

  public OfficeHours {
    if (!opens.isBefore(closes)) {
      throw new IllegalArgumentException("opens must be before closes");
    }
  }

  public boolean include(LocalTime time) {
    return !time.isBefore(opens) && time.isBefore(closes);
  }
}
