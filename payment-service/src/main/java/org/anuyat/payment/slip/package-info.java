/**
 * Slips (หลักฐานการชำระเงิน): files that shall prove a payment, mailed or uploaded.
 *
 * <p>A mail is matched to a fee by Transaction ID, or by its case when it answers the notice; only
 * the payer's own mails count, an officer may attach others. Files are judged by content, kept in
 * order with their SHA-256, looked at, and laid on the finance officer's desk; what came first for
 * another fee anywhere in the province is blocked. A slip is seen, never money.
 */
package org.anuyat.payment.slip;
