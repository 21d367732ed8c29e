package org.anuyat.payment.fee;

/** How the citizen paid. */
public enum PaymentMethod {
  /** By the bill payment menu or the QR code: the bank carried the Transaction ID. */
  BILL_PAYMENT,
  /** By a transfer to the account. */
  TRANSFER,
  /** At the municipality's counter. */
  COUNTER
}
