package org.anuyat.cases.procedure.fee;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a quantity costs up to a bound. */
@Schema(description = "What a quantity costs up to a bound")
public record FeeTier(
    @Schema(description = "Largest quantity of this tier; null: no bound", examples = "200")
        @Positive
        @Max(FeeRule.LARGEST_QUANTITY)
        Long upTo,
    @Schema(description = "Satang", examples = "100000")
        @NotNull
        @PositiveOrZero
        @Max(FeeRule.LARGEST_SATANG)
        Long amountSatang) {}
