package org.anuyat.payment.account;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a citizen must know to pay (rule 6.1), as the municipality gives it. */
@Embeddable
@Schema(name = "PaymentAccount", description = "Where and how a municipality takes its fees")
public record AccountTerms(
    @NotBlank @Size(max = 100) @Schema(examples = "ธนาคารตัวอย่าง") String bankTh,
    @NotBlank @Size(max = 100) @Schema(examples = "Example Bank") String bankEn,
    @NotNull @Pattern(regexp = "[0-9][0-9-]{5,19}") @Schema(examples = "000-0-00000-0")
        String accountNumber,
    @NotBlank @Size(max = 200) String accountNameTh,
    @NotBlank @Size(max = 200) String accountNameEn,
    @NotNull
        @Pattern(regexp = "[0-9]{2,8}")
        @Schema(description = "Comp Code for the bill payment menu", examples = "00000")
        String compCode,
    @NotNull
        @Pattern(regexp = "[0-9]{15}")
        @Schema(description = "Biller ID: tax id (13) and suffix (2)", examples = "099400016550100")
        String billerId,
    @NotNull
        @Min(1)
        @Max(365)
        @Schema(description = "Working days a citizen has to pay", examples = "15")
        Integer paymentDays) {}
