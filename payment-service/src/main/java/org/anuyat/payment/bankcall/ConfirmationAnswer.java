package org.anuyat.payment.bankcall;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to a confirmation; the same for the same call again. */
@Schema(name = "BankConfirmationAnswer", description = "The payment is kept")
public record ConfirmationAnswer(
    @Schema(description = "As told") String bankTransactionId,
    @Schema(description = "What we know the call by") UUID callId,
    @Schema(description = "When it came first") Instant receivedAt,
    @Schema(description = "Always true: the money is kept, with or without a fee") boolean accepted,
    @Schema(description = "PAYABLE, or why an officer has to look at it") CallResult reason,
    String reasonTh,
    String reasonEn) {
  static ConfirmationAnswer of(BankCall call) {
    return new ConfirmationAnswer(
        call.bankTransactionId(),
        call.id(),
        call.receivedAt(),
        true,
        call.result(),
        call.result().thai(),
        call.result().english());
  }
}
