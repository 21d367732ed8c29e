package org.anuyat.payment.slip;

/** What can happen to a slip before an officer decides on it. */
public enum SlipEvent {
  /** Its file was looked at. */
  SEEN,
  /** The same fee had the same file or payment already. */
  REPEATED,
  /** Another fee had the same file or payment first. */
  BLOCKED,
  /** An officer said which fee it is for. */
  ATTACHED,
  /** An officer let it be used all the same. */
  BLOCK_LIFTED
}
