package org.anuyat.intake.municipality;

/** A municipality was entered, or its profile has other office hours than before. */
public record OfficeHoursSet(String municipality, OfficeHours hours) {}
