package org.anuyat.intake.outgoing;

/** Why a mail is written. */
public enum Purpose {
  MISSING_ITEMS,
  RESULT,
  FEE_NOTICE,
  FEE_PROBLEM,
  FEE_VERIFIED,
  PERMIT_DELIVERY,
  PERMIT_STATUS,
  INFORMATION,
  /** Written by intake itself: the acknowledgement of a mail (rule A3.6). */
  ACKNOWLEDGEMENT;

  /** An answer to one of these with a file is a proof of payment. */
  public boolean asksForPayment() {
    return this == FEE_NOTICE || this == FEE_PROBLEM;
  }

  /** Whether another service may hand in a mail of this purpose. */
  boolean isForServices() {
    return this != ACKNOWLEDGEMENT;
  }
}
