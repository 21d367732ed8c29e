package org.anuyat.intake.outgoing;

import java.util.Set;

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
  ACKNOWLEDGEMENT,
  /** Written by intake itself: which files to send again, and why (rules 3.4, 3.5). */
  FILES_AGAIN,
  /** The same of a proof of payment (rule 6.3). */
  PROOF_AGAIN,
  /** Written by intake itself: where to write next time (rule A3.8). */
  RIGHT_ADDRESS;

  private static final Set<Purpose> WRITTEN_BY_INTAKE =
      Set.of(ACKNOWLEDGEMENT, FILES_AGAIN, PROOF_AGAIN, RIGHT_ADDRESS);

  /** An answer to one of these with a file is a proof of payment. */
  public boolean asksForPayment() {
    return this == FEE_NOTICE || this == FEE_PROBLEM || this == PROOF_AGAIN;
  }

  /** Whether another service may hand in a mail of this purpose. */
  boolean isForServices() {
    return !isAutomatic();
  }

  /** An automatic answer, and marked as one so that no machine answers it. */
  boolean isAutomatic() {
    return WRITTEN_BY_INTAKE.contains(this);
  }
}
