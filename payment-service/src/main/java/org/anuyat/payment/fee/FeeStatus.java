package org.anuyat.payment.fee;

/** Where a fee stands. */
public enum FeeStatus {
  /** Asked for by the case; the citizen has not been told yet. */
  RAISED,
  /** The citizen has the notice and may pay. */
  NOTIFIED,
  /** At least one proof of payment waits for the finance officer. */
  PROOF_RECEIVED,
  /** The money was found, by a finance officer or in the bank's statement; settled. */
  VERIFIED,
  /** The deadline passed; late money still settles it, with the surcharge the procedure names. */
  EXPIRED,
  /** An officer let it go unpaid; money that comes nevertheless is owed back. */
  WAIVED,
  /** All of it was given back; money that comes nevertheless is owed back. */
  REFUNDED
}
