/**
 * The Transaction ID (หมายเลขอ้างอิงการชำระเงิน): what a citizen types into the bank's screen and
 * into the mail with the slip.
 *
 * <p>Sixteen characters, {@code AN} + municipality (6) + year of the Buddhist era (2) + running
 * number (5) + check character (1). No I and no O, so nothing looks like a digit. Every single
 * wrong character and every swap of two neighbours is found before anybody looks for a fee.
 */
package org.anuyat.payment.transactionid;
