package org.anuyat.intake.inforequest;

/** How far an information request is. */
public enum RequestState {
  OPEN,
  ANSWERED,
  /** An officer found that it is an application. */
  FORWARDED_TO_CASE
}
