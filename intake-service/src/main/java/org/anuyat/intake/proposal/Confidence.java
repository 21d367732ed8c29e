package org.anuyat.intake.proposal;

/** How much a proposal can be trusted before an officer looked. */
public enum Confidence {
  HIGH,
  MEDIUM,
  LOW
}
