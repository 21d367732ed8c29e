package org.anuyat.local.bank;

import java.time.OffsetDateTime;

/**
 * A line of the bank's ledger.
 *
 * @param amountSatang above 0 is money into the municipality's account, below 0 out of it
 * @param balanceSatang of the account afterwards
 */
public record Booked(
    OffsetDateTime at,
    long amountSatang,
    String ref1,
    String ref2,
    String bankReference,
    String payer,
    String channel,
    long balanceSatang) {}
