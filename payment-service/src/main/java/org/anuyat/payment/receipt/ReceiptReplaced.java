package org.anuyat.payment.receipt;

/** Told within the same transaction after an officer gave a receipt in place of a void one. */
public record ReceiptReplaced(Receipt receipt) {}
