package org.anuyat.payment.statement.difference;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that does not add up. */
@Schema(description = "One thing that does not add up")
public record Difference(
    @Schema(description = "Of the entry or payment it is about") UUID id,
    DifferenceKind kind,
    @Schema(description = "When it was booked or paid") Instant at,
    @Schema(
            description = "In satang: what has no fee, was not seen, is missing or is too much",
            examples = "50000")
        long amountSatang,
    @Schema(nullable = true) UUID entryId,
    @Schema(nullable = true) UUID feeId,
    @Schema(nullable = true) String transactionId,
    @Schema(nullable = true) String caseNumber,
    @Schema(nullable = true) String ref1,
    @Schema(nullable = true) String bankReference,
    @Schema(nullable = true, description = "As the bank wrote it") String text) {}
