package org.anuyat.intake.duty;

/** The two sweeps of a working day. */
public enum DutyHalf {
  MORNING,
  AFTERNOON
}
