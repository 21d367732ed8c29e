package org.anuyat.payment.fee;

/** How money is given back. */
public enum RefundWay {
  TRANSFER,
  CASH,
  CHEQUE
}
