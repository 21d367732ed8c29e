package org.anuyat.payment.fee;

/** Where the municipality saw the money. */
public enum MoneySource {
  /** An officer compared a slip with the account. */
  SLIP,
  /** It stands in the bank's statement. */
  STATEMENT,
  /** The bank called when it was paid. */
  BANK_CALL,
  /** A cashier took it. */
  COUNTER
}
