package org.anuyat.intake.calendar;

/** What a municipality makes of one day. */
public enum DayKind {
  /** Closed: a special, regional or substitution holiday. */
  HOLIDAY,
  /** Open though the country's calendar says closed. */
  WORKING_DAY,
  /** Open for a part of the day only, by hours of its own. */
  SHORT_DAY
}
