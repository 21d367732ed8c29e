package org.anuyat.cases.procedure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One document the applicant has to send with the application, and who has to.
 *
 * <p>Sent electronically it needs no certifying signature (G2) and one file counts as all sets
 * (G3); {@code copies} is for who hands in paper.
 */
@Schema(description = "A document the applicant has to send")
public record RequiredDocument(
    @Schema(examples = "house-registration")
        @NotBlank
        @Size(max = 60)
        @Pattern(regexp = Procedure.CODE_PATTERN)
        String code,
    @Schema(examples = "สำเนาทะเบียนบ้าน") @NotBlank @Size(max = 300) String nameTh,
    @Schema(examples = "House registration") @NotBlank @Size(max = 300) String nameEn,
    @Schema(description = "Who has to send it; empty means everybody") @Size(max = 3)
        List<@NotNull ApplicantKind> appliesTo,
    @Schema(
            description = "When it is needed; null means always",
            examples = "กรณีผู้ขออนุญาตไม่ใช่เจ้าของสถานที่")
        @Size(max = 500)
        String conditionTh,
    @Schema(examples = "If the applicant does not own the place") @Size(max = 500)
        String conditionEn,
    @Schema(description = "Sets on paper, for who hands in paper; null means one", examples = "1")
        @Min(1)
        @Max(20)
        Integer copies) {

  public RequiredDocument {
    appliesTo = appliesTo == null ? List.of() : appliesTo.stream().distinct().sorted().toList();
  }
}
