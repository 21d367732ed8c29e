package org.anuyat.cases.calendar;

/** intake's calendar has another version than the one known before; told in its transaction. */
public record CalendarChanged(String municipality, String before, String after) {}
