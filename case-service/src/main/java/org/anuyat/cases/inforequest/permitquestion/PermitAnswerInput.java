package org.anuyat.cases.inforequest.permitquestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That the permit register has answered, and who did.
 *
 * @param officer the registrar (sub)
 */
@Schema(name = "PermitAnswer", description = "The certified statement was sent (rule 7.4)")
public record PermitAnswerInput(
    @NotNull @Schema(examples = "2026-11-25T03:00:00Z") Instant answeredAt,
    @NotBlank @Size(max = 200) @Schema(examples = "0190a1b2-0000-7000-8000-000000000001")
        String officer,
    @NotBlank @Size(max = 200) @Schema(examples = "นางตัวอย่าง ทะเบียน") String officerName) {}
