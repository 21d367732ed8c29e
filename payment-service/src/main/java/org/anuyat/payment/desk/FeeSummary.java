package org.anuyat.payment.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fee as a line of the list. */
public record FeeSummary(
    UUID feeId,
    String transactionId,
    UUID caseId,
    String caseNumber,
    String titleTh,
    String titleEn,
    long amountSatang,
    @Schema(description = "What the municipality holds for it, in satang") long receivedSatang,
    @Schema(description = "What it was settled with, in satang; 0 while it is not")
        long settledSatang,
    @Schema(description = "What is owed back, in satang") long surplusSatang,
    FeeStatus status,
    Instant raisedAt,
    @Schema(nullable = true) Instant dueAt) {
  /** One page of the list; {@code next} is the {@code after} of the following page, or null. */
  public record Page(List<FeeSummary> items, @Schema(nullable = true) UUID next) {}

  static FeeSummary of(Fee fee) {
    return new FeeSummary(
        fee.id(),
        fee.transactionId(),
        fee.order().caseId(),
        fee.order().caseNumber(),
        fee.order().titleTh(),
        fee.order().titleEn(),
        fee.order().amountSatang(),
        fee.ledger().receivedSatang(),
        fee.ledger().settledSatang(),
        fee.surplusSatang(),
        fee.status(),
        fee.raisedAt(),
        fee.dueAt().orElse(null));
  }
}
