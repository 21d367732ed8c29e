package org.anuyat.payment.client;

import java.time.Instant;
import java.util.UUID;

/** What a case is told about its fee. */
public record CaseFeeEvent(Type type, UUID feeId, String transactionId, Instant at) {
  /** What a case waits for, and what takes it back. */
  public enum Type {
    /** The citizen has the notice. */
    RAISED,
    /** The money is there. */
    SETTLED,
    /** An officer let the fee go unpaid: the case goes on as if it were settled. */
    WAIVED,
    /** It was settled or waived by mistake, or given back: it is so no longer. */
    REVERSED
  }
}
