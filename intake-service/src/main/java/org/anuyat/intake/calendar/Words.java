package org.anuyat.intake.calendar;

/** One sentence for people, in Thai and in English. */
public record Words(String th, String en) {}
