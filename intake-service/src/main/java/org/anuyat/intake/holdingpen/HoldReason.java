package org.anuyat.intake.holdingpen;

import org.anuyat.intake.triage.SkipReason;

/** Why a message waits. */
public enum HoldReason {
  NO_SENDER_ADDRESS,
  SENDER_NOT_AUTHENTIC,
  /** Its transport names other recipients, and never us. */
  NOT_ADDRESSED_TO_US,
  /** A colleague passed it on, and whose matter it is does not show clearly. */
  APPLICANT_UNKNOWN,
  EMPTY_MAIL,
  /** Over the size limit: only its header was taken in, and the sender was told what to do. */
  TOO_LARGE,
  /** It answers a letter of a matter its sender is no party of. */
  STRANGER_IN_MATTER,
  /** It speaks of a case or reference, but nothing shows that it belongs there. */
  GUESSED_REFERENCE,
  /** It answers a matter that has no case. */
  MATTER_WITHOUT_CASE,
  /** The case it was laid to does not exist. */
  UNKNOWN_CASE,
  UNKNOWN_TRANSACTION_ID,
  NOT_A_PARTY_OF_THE_FEE,
  NO_PROOF_FILE,
  NOT_AWAITING_PAYMENT;

  /** Held because of a doubt an officer can set aside; what it is was not told yet. */
  boolean isDoubt() {
    return this == SENDER_NOT_AUTHENTIC || this == NOT_ADDRESSED_TO_US || this == APPLICANT_UNKNOWN;
  }

  /** The reason to hold a mail whose acknowledgement was skipped because it is doubtful. */
  public static HoldReason of(SkipReason doubt) {
    return valueOf(doubt.name());
  }
}
