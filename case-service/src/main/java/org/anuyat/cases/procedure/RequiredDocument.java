package org.anuyat.cases.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One document the applicant has to send with the application. */
@Schema(description = "A document the applicant has to send")
public record RequiredDocument(
    @Schema(examples = "house-registration") @NotBlank @Pattern(regexp = Procedure.CODE_PATTERN)
        String code,
    @Schema(examples = "สำเนาทะเบียนบ้าน") @NotBlank @Size(max = 300) String nameTh,
    @Schema(examples = "House registration") @NotBlank @Size(max = 300) String nameEn) {}
