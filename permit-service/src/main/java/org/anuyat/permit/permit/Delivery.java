package org.anuyat.permit.permit;

import java.time.Instant;

/**
 * How far the permit has come on its way to the holder's mailbox.
 *
 * @param registerNumber number in the register of outgoing mail, once sent
 * @param failure why it did not arrive, when it failed
 */
public record Delivery(State state, Instant deliveredAt, String registerNumber, String failure) {
  /** WAITING until intake has sent the mail. */
  public enum State {
    WAITING,
    DELIVERED,
    FAILED
  }
}
