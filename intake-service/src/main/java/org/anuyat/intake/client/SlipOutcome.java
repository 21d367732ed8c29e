package org.anuyat.intake.client;

/** What payment-service made of a slip. */
public enum SlipOutcome {
  MATCHED,
  UNKNOWN_TRANSACTION_ID,
  NOT_A_PARTY,
  NO_PROOF_FILE,
  NOT_AWAITING_PAYMENT
}
