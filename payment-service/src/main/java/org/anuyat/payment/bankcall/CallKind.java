package org.anuyat.payment.bankcall;

/** What a bank called for. */
public enum CallKind {
  /** Is it payable? */
  INQUIRY,
  /** It was paid. */
  CONFIRMATION
}
