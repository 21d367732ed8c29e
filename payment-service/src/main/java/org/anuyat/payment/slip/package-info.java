/**
 * Slips (หลักฐานการชำระเงิน): mails with a photo or scan that shall prove a payment.
 *
 * <p>A mail is matched to a fee by Transaction ID, or by its case when it answers the notice; only
 * the payer's own mails count. Its files are looked at by content, kept with their SHA-256, and
 * laid on the finance officer's desk. A slip is evidence, never money.
 */
package org.anuyat.payment.slip;
