package org.anuyat.cases.outcome;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What payment and permit report. */
final class Reports {

  private Reports() {}

  enum FeeEventType {
    RAISED,
    SETTLED,
    WAIVED,
    REVERSED
  }

  @Schema(description = "What happened to the fee of the case")
  record FeeEvent(
      @NotNull FeeEventType type,
      @NotBlank String feeId,
      @Schema(examples = "AN69000000001234") String transactionId,
      @Schema(description = "When it happened") @NotNull Instant at) {}

  enum PermitEventType {
    ISSUED,
    DELIVERED
  }

  @Schema(description = "What happened to the permit of the case")
  record PermitEvent(
      @NotNull PermitEventType type,
      @NotBlank String permitId,
      @Schema(examples = "1/2569") String permitNumber,
      @Schema(description = "When it happened") @NotNull Instant at) {}
}
