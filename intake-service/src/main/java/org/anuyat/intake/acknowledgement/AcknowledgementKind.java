package org.anuyat.intake.acknowledgement;

/** Which text the sender gets. */
public enum AcknowledgementKind {
  RECEIVED,
  /** An application that a portal posted: there was no e-mail to receive. */
  POSTED,
  /** The mail said nothing: he is asked what is wanted. */
  EMPTY_MAIL,
  /** The mail was not downloaded: he is told what to do. */
  TOO_LARGE
}
