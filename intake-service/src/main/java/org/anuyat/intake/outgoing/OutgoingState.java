package org.anuyat.intake.outgoing;

/** How far an outgoing mail is. */
public enum OutgoingState {
  QUEUED,
  SENT,
  /** The mail server refused it for good. */
  FAILED,
  BOUNCED
}
