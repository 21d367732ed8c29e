package org.anuyat.payment.bankcall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A bank asks before it takes the money. */
@Schema(name = "BankInquiry", description = "Is this bill payable?")
public record Inquiry(
    @NotBlank
        @Size(max = 50)
        @Schema(description = "The bank's number of this question", examples = "INQ20261128000001")
        String bankTransactionId,
    @NotNull
        @Pattern(regexp = "[0-9]{15}")
        @Schema(description = "Tag 30/01 of the QR", examples = "099400016550100")
        String billerId,
    @NotBlank @Size(max = 20) @Schema(description = "The Transaction ID") String ref1,
    @Size(max = 20) @Schema(nullable = true, description = "The case number's digits") String ref2,
    @Positive
        @Schema(nullable = true, description = "In satang; null asks how much", examples = "50000")
        Long amountSatang) {}
