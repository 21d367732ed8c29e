package org.anuyat.payment.fee;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a procedure adds to a fee that is paid late, in both languages. */
@Schema(name = "LateSurcharge", description = "What is added to a fee that is paid late")
public record LateSurchargeBody(
    @NotNull
        @Min(1)
        @Max(10_000)
        @Schema(
            description = "Hundredths of a percent of what is outstanding at the deadline",
            examples = "2000")
        Integer basisPoints,
    @NotNull @Schema(description = "ONCE, or MONTH for each month begun") LateSurcharge.Every every,
    @Positive @Schema(nullable = true, description = "In satang; null: no limit")
        Long maximumSatang,
    @NotBlank @Size(max = 500) @Schema(description = "The by-law it stands in") String textTh,
    @NotBlank @Size(max = 500) @Schema(description = "The by-law it stands in") String textEn) {
  public static LateSurchargeBody of(LateSurcharge terms) {
    return new LateSurchargeBody(
        terms.basisPoints(), terms.every(), terms.maximumSatang(), terms.textTh(), terms.textEn());
  }

  LateSurcharge terms() {
    return new LateSurcharge(basisPoints, every, maximumSatang, textTh, textEn);
  }
}
