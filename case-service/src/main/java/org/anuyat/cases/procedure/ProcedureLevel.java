package org.anuyat.cases.procedure;

/** Levels of an electronic service: by mail, by web end to end, or on an own linked back end. */
public enum ProcedureLevel {
  INITIAL,
  STANDARD,
  ADVANCE
}
