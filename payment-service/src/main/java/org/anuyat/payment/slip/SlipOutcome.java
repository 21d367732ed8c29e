package org.anuyat.payment.slip;

/** What became of a mail handed in as a slip. */
public enum SlipOutcome {
  /** It belongs to a fee that waits for payment; its files are being fetched. */
  MATCHED,
  /** No fee was found by what it says; the sender is told what to do. */
  UNKNOWN_TRANSACTION_ID,
  /** The fee is somebody else's; nothing is told and nothing changes. */
  NOT_A_PARTY,
  /** The fee was found, but no JPEG or PDF came with it; the sender is told what to do. */
  NO_PROOF_FILE,
  /** The fee is settled already; the file is kept for the officer, and nothing changes. */
  NOT_AWAITING_PAYMENT
}
