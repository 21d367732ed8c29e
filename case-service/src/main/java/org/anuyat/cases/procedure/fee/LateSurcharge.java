package org.anuyat.cases.procedure.fee;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is added to a fee that is paid late; payment-service reckons it when the money comes. */
@Schema(description = "What is added to a fee that is paid after its deadline")
public record LateSurcharge(
    @Schema(
            description = "Hundredths of a percent of what is outstanding at the deadline",
            examples = "2000")
        @NotNull
        @Min(1)
        @Max(10_000)
        Integer basisPoints,
    @Schema(description = "ONCE, or MONTH for each month begun") @NotNull Every every,
    @Schema(description = "Satang; null: no limit") @Positive @Max(FeeRule.LARGEST_SATANG)
        Long maximumSatang,
    @Schema(description = "The by-law it stands in", examples = "เทศบัญญัติของเทศบาล")
        @NotBlank
        @Size(max = 500)
        String textTh,
    @Schema(description = "The by-law it stands in", examples = "The municipality's by-law")
        @NotBlank
        @Size(max = 500)
        String textEn) {

  /** How often it is added. */
  public enum Every {
    ONCE,
    MONTH
  }
}
