package org.anuyat.cases.procedure;

/** How hard it would hit if somebody were taken for another person; ordered from none to high. */
public enum Impact {
  NONE,
  LOW,
  MODERATE,
  HIGH
}
