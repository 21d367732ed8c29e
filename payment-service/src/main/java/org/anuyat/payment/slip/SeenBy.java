package org.anuyat.payment.slip;

/** What two slips have in common. */
public enum SeenBy {
  /** The bytes. */
  FILE,
  /** Bank and reference of the mini-QR. */
  PAYMENT
}
