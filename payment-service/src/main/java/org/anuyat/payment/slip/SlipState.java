package org.anuyat.payment.slip;

/** Where one file sent as a proof stands. */
public enum SlipState {
  /** Its bytes have not been fetched yet. */
  AWAITED,
  /** It is neither JPEG nor PDF, or too large. */
  NO_PROOF,
  /** It waits for a finance officer. */
  ON_DESK,
  /** An officer found the money by it. */
  ACCEPTED,
  /** An officer could not accept it. */
  REJECTED
}
