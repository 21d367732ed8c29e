package org.anuyat.intake.message;

/** What became of a message. */
public enum MessageState {
  /** Registered, not read yet. */
  RECEIVED,
  /** Opened a case, or is about to. */
  APPLICATION,
  /** Asks something (process 1); an officer answers it. */
  INFORMATION_REQUEST,
  /** Joined a case. */
  REPLY,
  /** Handed to payment. */
  PAYMENT_PROOF,
  AUTOMATIC,
  BOUNCE,
  JUNK,
  /** Waits for an officer. */
  HOLDING_PEN,
  /** No mail, or broken beyond reading; the raw bytes are kept. */
  UNREADABLE
}
