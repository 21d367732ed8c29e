package org.anuyat.cases.inforequest.permitquestion;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which permit is asked about, as far as the letter says. */
@Schema(name = "PermitQuestionInput", description = "Both may be null: the registrar finds it")
public record PermitQuestionInput(
    @Pattern(regexp = "[0-9]{1,9}/2[0-9]{3}") @Schema(examples = "1/2569") String permitNumber,
    @Pattern(regexp = "[a-z0-9-]{1,60}") @Schema(examples = "food-shop") String procedureCode) {}
