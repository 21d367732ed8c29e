package org.anuyat.payment.fee;

import java.util.UUID;

/** What became of money that was recorded for a fee. */
public record Recorded(UUID paymentId, Outcome outcome) {
  /** What it did to the fee. */
  public enum Outcome {
    /** It was not enough; the fee stays open. */
    PART_PAID,
    /** With it the fee was settled. */
    SETTLED,
    /** The fee needed none of it; it is owed back. */
    SURPLUS
  }
}
