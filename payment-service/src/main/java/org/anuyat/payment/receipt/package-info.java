/**
 * Receipts (ใบเสร็จรับเงิน): one for each settlement, numbered without gaps per municipality and
 * B.E. year in the settlement's own transaction; voided with a reason, never deleted.
 *
 * <p>The signed PDF is rendered once and kept. What is printed on it never changes; a void receipt
 * gets a second rendering that says so.
 */
package org.anuyat.payment.receipt;
