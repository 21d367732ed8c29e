package org.anuyat.payment.receipt;

import java.time.Instant;

/**
 * Told within the same transaction after a receipt was made void.
 *
 * @param by subject of who did it
 */
public record ReceiptVoided(Receipt receipt, Instant at, String by) {}
