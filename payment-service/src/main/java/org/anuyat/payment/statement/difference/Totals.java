package org.anuyat.payment.statement.difference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sums of a period, in satang. */
@Schema(
    name = "ReconciliationTotals",
    description =
        "In satang. Of the statements: creditsSatang = matchedSatang + unmatchedSatang +"
            + " ignoredSatang + unexplainedSatang. Of the fees: paymentsSatang = seenSatang +"
            + " notSeenSatang.")
public record Totals(
    @Schema(description = "Lines of statements booked in the period") long lines,
    @Schema(description = "Money in, by the statements") long creditsSatang,
    @Schema(description = "Of it: belongs to payments of fees") long matchedSatang,
    @Schema(description = "Of it: waits for an officer or for a fee") long unmatchedSatang,
    @Schema(description = "Of it: dismissed by an officer") long ignoredSatang,
    @Schema(description = "0 unless the books are wrong") long unexplainedSatang,
    @Schema(description = "Money out, by the statements; above 0") long debitsSatang,
    @Schema(description = "Payments of fees made in the period, without the counter's")
        long paymentsSatang,
    @Schema(description = "Of them: a statement shows them") long seenSatang,
    @Schema(description = "Of them: no statement shows them yet") long notSeenSatang) {}
