package org.anuyat.payment.slip;

/** Where one file sent as a proof stands: seen, never paid. */
public enum SlipState {
  /** Its bytes have not been looked at yet. */
  AWAITED,
  /** It is neither JPEG nor PDF, or too large. */
  NO_PROOF,
  /** It is a proof, but nobody knows of which fee; an officer may attach it. */
  UNMATCHED,
  /** It waits for a finance officer. */
  ON_DESK,
  /** The same file or payment came first for another fee; no fee can be verified by it. */
  BLOCKED,
  /** An officer found the money by it. */
  ACCEPTED,
  /** An officer could not accept it. */
  REJECTED
}
