package org.anuyat.payment.receipt;

/** Told within the same transaction after a receipt was given. */
public record ReceiptIssued(Receipt receipt) {}
