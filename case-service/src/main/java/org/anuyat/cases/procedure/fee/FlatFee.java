package org.anuyat.cases.procedure.fee;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One amount, whatever is asked for. */
@Schema(description = "FLAT: one amount")
public record FlatFee(
    @Schema(description = "Satang", examples = "50000") @NotNull @Positive @Max(LARGEST_SATANG)
        Long amountSatang)
    implements FeeRule {

  @Override
  public long amount(long quantity) {
    return amountSatang;
  }

  @Override
  public boolean needsQuantity() {
    return false;
  }
}
