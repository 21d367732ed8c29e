package org.anuyat.payment.statement.matching;

import java.time.Instant;
import java.util.UUID;
import org.anuyat.payment.fee.FeeStatus;

/**
 * What an entry is held against.
 *
 * @param missingSatang what would settle it if it were paid when the entry was booked; of a settled
 *     fee the amount of its payment that no statement has shown, or 0
 * @param takesMoney whether money may be recorded for it now
 * @param dueAt null while the calendar has not answered
 */
record FeeFacts(
    UUID id,
    String transactionId,
    FeeStatus status,
    long missingSatang,
    boolean takesMoney,
    String secondReference,
    String payerName,
    Instant raisedAt,
    Instant dueAt) {}
