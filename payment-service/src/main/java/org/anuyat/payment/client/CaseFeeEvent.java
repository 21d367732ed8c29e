package org.anuyat.payment.client;

import java.time.Instant;
import java.util.UUID;

/** What a case is told about its fee. */
public record CaseFeeEvent(Type type, UUID feeId, String transactionId, Instant at) {
  /** The two things a case waits for. */
  public enum Type {
    /** The citizen has the notice. */
    RAISED,
    /** A finance officer found the money. */
    SETTLED
  }
}
