package org.anuyat.permit.certifiedreply;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the statement is to say. */
@Schema(name = "CertifiedAnswer", description = "Which permit is stated, and how much of it")
public record AnswerRequest(
    @Schema(description = "The permit found; null: the register has no such permit") UUID permitId,
    @NotNull
        @Schema(
            description = "STRANGER: holder's name masked, no place; HOLDER, AGENCY: in full",
            examples = "STRANGER")
        Relation relation,
    @Size(max = 500)
        @Schema(
            description = "How identity was proven; needed for HOLDER and AGENCY (1.6)",
            examples = "ตรวจบัตรประจำตัวประชาชนแล้ว")
        String identityProof) {}
