package org.anuyat.intake.calendar;

/** A municipality's calendar has a new version; deadlines that are still open follow it. */
public record CalendarChanged(String municipality, LegalClock clock, String reason) {}
