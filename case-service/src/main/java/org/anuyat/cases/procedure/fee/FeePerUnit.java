package org.anuyat.cases.procedure.fee;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** So much for each unit; not less than the minimum and not more than the maximum, if given. */
@Schema(description = "PER_UNIT: so much for each unit, within minimum and maximum")
public record FeePerUnit(
    @Schema(examples = "ตารางเมตร") @NotBlank @Size(max = 100) String unitTh,
    @Schema(examples = "square metre") @NotBlank @Size(max = 100) String unitEn,
    @Schema(description = "Satang for each unit", examples = "50")
        @NotNull
        @Positive
        @Max(LARGEST_SATANG)
        Long perUnitSatang,
    @Schema(description = "Satang; null: none") @Positive @Max(LARGEST_SATANG) Long minimumSatang,
    @Schema(description = "Satang; null: none") @Positive @Max(LARGEST_SATANG) Long maximumSatang)
    implements FeeRule {

  @Override
  public long amount(long quantity) {
    if (quantity == 0) {
      return 0;
    }
    long amount = Math.multiplyExact(perUnitSatang, quantity);
    amount = minimumSatang == null ? amount : Math.max(amount, minimumSatang);
    return maximumSatang == null ? amount : Math.min(amount, maximumSatang);
  }

  @Override
  public boolean needsQuantity() {
    return true;
  }

  @JsonIgnore
  @AssertTrue(message = "minimumSatang must not be above maximumSatang")
  public boolean isMinimumBelowMaximum() {
    return minimumSatang == null || maximumSatang == null || minimumSatang <= maximumSatang;
  }
}
