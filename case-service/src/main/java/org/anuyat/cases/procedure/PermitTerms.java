package org.anuyat.cases.procedure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The permit document a procedure ends with. */
@Schema(description = "The permit document the procedure ends with")
public record PermitTerms(
    @Schema(examples = "ใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร") @NotBlank @Size(max = 200)
        String titleTh,
    @Schema(examples = "Licence to run a food shop") @NotBlank @Size(max = 200) String titleEn,
    @Schema(description = "Days the permit is valid; null means without end", examples = "365")
        @Min(1)
        @Max(36_525)
        Integer validityDays,
    @Schema(
            description = "The template the permit is printed with; null means the usual one",
            examples = "food-shop")
        @Size(max = 60)
        @Pattern(regexp = Procedure.CODE_PATTERN)
        String templateCode) {}
