package org.anuyat.intake.calendar;

import org.anuyat.intake.municipality.OfficeHours;

/** Whether a day is worked, and when, or why not. */
public sealed interface WorkingTime {
  /** The office is open between these times. */
  record Open(OfficeHours hours) implements WorkingTime {}

  /** The office is closed the whole day. */
  record Closed(Words reason) implements WorkingTime {}
}
