package org.anuyat.cases.dataset;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An officer who gathers and sends what a data set holds (rule 1.2). */
@Schema(description = "An officer who gathers and sends what the data set holds (rule 1.2)")
public record NamedOfficer(
    @Schema(examples = "นางตัวอย่าง ทะเบียน") @NotBlank @Size(max = 200) String name,
    @Schema(description = "Telephone or office mail address", examples = "0 4400 0118 ต่อ 12")
        @NotBlank
        @Size(max = 200)
        String contact) {}
