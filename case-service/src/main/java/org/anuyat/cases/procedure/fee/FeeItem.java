package org.anuyat.cases.procedure.fee;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.anuyat.cases.procedure.Procedure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the fee: what is paid for, and by which rule. */
@Schema(description = "One line of the fee")
public record FeeItem(
    @Schema(
            description = "Names the item when an officer states a quantity",
            examples = "floor-area")
        @NotBlank
        @Size(max = 60)
        @Pattern(regexp = Procedure.CODE_PATTERN)
        String code,
    @Schema(examples = "ค่าธรรมเนียมใบอนุญาต") @NotBlank @Size(max = 300) String nameTh,
    @Schema(examples = "Licence fee") @NotBlank @Size(max = 300) String nameEn,
    @NotNull @Valid FeeRule rule) {

  FeeLine line(long quantity) {
    return FeeLine.of(this, quantity);
  }
}
