package org.anuyat.cases.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same said in Thai and in English. */
@Schema(description = "The same said in Thai and in English")
public record Bilingual(
    @NotBlank @Size(max = 2000) String th, @NotBlank @Size(max = 2000) String en) {}
