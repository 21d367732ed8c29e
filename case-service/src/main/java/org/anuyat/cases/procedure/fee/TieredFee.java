package org.anuyat.cases.procedure.fee;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The amount of the first tier that reaches the quantity. */
@Schema(description = "TIERS: the amount of the first tier that reaches the quantity")
public record TieredFee(
    @Schema(examples = "ตารางเมตร") @NotBlank @Size(max = 100) String unitTh,
    @Schema(examples = "square metre") @NotBlank @Size(max = 100) String unitEn,
    @Schema(description = "Rising; only the last has no upper bound") @NotEmpty @Size(max = 50)
        List<@Valid @NotNull FeeTier> tiers)
    implements FeeRule {

  public TieredFee {
    tiers = tiers == null ? List.of() : List.copyOf(tiers);
  }

  @Override
  public long amount(long quantity) {
    return quantity == 0 ? 0 : tier(quantity).amountSatang();
  }

  @Override
  public boolean needsQuantity() {
    return true;
  }

  FeeTier tier(long quantity) {
    return tiers.stream()
        .filter(tier -> tier.upTo() == null || quantity <= tier.upTo())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the last tier has no upper bound"));
  }

  @JsonIgnore
  @AssertTrue(message = "tiers must rise, and only the last one has no upTo")
  public boolean isRising() {
    long before = 0;
    for (int i = 0; i < tiers.size(); i++) {
      Long upTo = tiers.get(i).upTo();
      boolean last = i == tiers.size() - 1;
      if (last != (upTo == null) || (upTo != null && upTo <= before)) {
        return false;
      }
      before = upTo == null ? before : upTo;
    }
    return true;
  }
}
