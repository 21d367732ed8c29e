package org.anuyat.permit.client;

/**
 * How far intake is with a mail.
 *
 * @param toAddress where it goes; intake knows the applicant's address
 * @param bounce why it came back, in words an officer can act on
 */
public record MailState(
    State state,
    String registerNumber,
    String toAddress,
    String failure,
    String bounceReason,
    Bounce bounce) {
  /** What came of a mail that bounced. */
  public record Bounce(String text, String textTh, String remedy, String remedyTh) {}

  /** The states of intake's outgoing mail. */
  public enum State {
    QUEUED,
    SENT,
    FAILED,
    BOUNCED
  }
}
