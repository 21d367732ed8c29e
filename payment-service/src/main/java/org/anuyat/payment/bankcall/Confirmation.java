package org.anuyat.payment.bankcall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A bank has taken the money. */
@Schema(name = "BankConfirmation", description = "This bill was paid")
public record Confirmation(
    @NotBlank
        @Size(max = 50)
        @Pattern(regexp = "[0-9A-Za-z._-]+")
        @Schema(
            description = "The bank's number of the payment, as its statement will show it",
            examples = "BP20261128000001")
        String bankTransactionId,
    @NotNull
        @Pattern(regexp = "[0-9]{15}")
        @Schema(description = "Tag 30/01 of the QR", examples = "099400016550100")
        String billerId,
    @NotBlank @Size(max = 20) @Schema(description = "As the payer gave it") String ref1,
    @Size(max = 20) @Schema(nullable = true) String ref2,
    @NotNull @Positive @Schema(description = "In satang", examples = "50000") Long amountSatang,
    @NotNull @Schema(description = "RFC 3339", examples = "2026-11-28T10:15:00+07:00")
        Instant paidAt,
    @Size(max = 200) @Schema(nullable = true) String payerName,
    @Size(max = 50) @Schema(nullable = true, examples = "MOBILE") String channel) {}
