package org.anuyat.intake.doctor;

/** How a mailbox is, from well to ill. */
public enum Health {
  OK,
  /** It could not be looked at, or the server does not tell. */
  NOT_KNOWN,
  WARNING,
  ERROR
}
