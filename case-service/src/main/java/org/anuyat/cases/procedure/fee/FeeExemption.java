package org.anuyat.cases.procedure.fee;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.anuyat.cases.procedure.Procedure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who pays less or nothing, by the by-law; the officer states which exemptions a case has. */
@Schema(description = "Who pays less or nothing, and of which items")
public record FeeExemption(
    @Schema(description = "Names it when an officer states it", examples = "disabled-person")
        @NotBlank
        @Size(max = 60)
        @Pattern(regexp = Procedure.CODE_PATTERN)
        String code,
    @Schema(examples = "ผู้ขอเป็นคนพิการตามกฎหมาย") @NotBlank @Size(max = 300) String reasonTh,
    @Schema(examples = "The applicant is a person with a disability") @NotBlank @Size(max = 300)
        String reasonEn,
    @Schema(description = "How much of the items is let off, in percent", examples = "50")
        @NotNull
        @Min(1)
        @Max(100)
        Integer percent,
    @Schema(description = "Codes of the items; empty: of all") @Size(max = 20)
        List<@NotBlank String> items) {

  private static final int WHOLE = 100;

  public FeeExemption {
    items = items == null ? List.of() : List.copyOf(items);
  }

  boolean covers(String itemCode) {
    return items.isEmpty() || items.contains(itemCode);
  }

  /** What is let off an amount, rounded down to whole satang. */
  long off(long amountSatang) {
    return Math.multiplyExact(amountSatang, (long) percent) / WHOLE;
  }
}
