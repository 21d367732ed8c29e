package org.anuyat.payment.statement.entry;

import java.time.Instant;

/**
 * A payment a bank called about.
 *
 * @param bank 3-digit code
 * @param bankReference what the bank knows the payment by
 * @param ref1 as the payer gave it
 * @param ref2 null if there is none
 * @param payer null if the bank does not tell
 * @param channel such as {@code MOBILE}, null if the bank does not tell
 */
public record CalledPayment(
    String bank,
    String bankReference,
    String ref1,
    String ref2,
    long amountSatang,
    Instant paidAt,
    String payer,
    String channel) {}
