package org.anuyat.permit.client;

/** How far intake is with a mail. */
public record MailState(State state, String registerNumber, String failure, String bounceReason) {
  /** The states of intake's outgoing mail. */
  public enum State {
    QUEUED,
    SENT,
    FAILED,
    BOUNCED
  }
}
