package org.anuyat.payment.fee;

/** Where a fee stands. */
public enum FeeStatus {
  /** Asked for by the case; the citizen has not been told yet. */
  RAISED,
  /** The citizen has the notice and may pay. */
  NOTIFIED,
  /** At least one proof of payment waits for the finance officer. */
  PROOF_RECEIVED,
  /** A finance officer found the money; settled. */
  VERIFIED,
  /** The deadline passed without a proof; a late proof still opens it again. */
  EXPIRED
}
