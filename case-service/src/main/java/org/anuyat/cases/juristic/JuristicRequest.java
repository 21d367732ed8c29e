package org.anuyat.cases.juristic;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the officer reads in the certificate of registration and the application. */
@Schema(description = "The juristic person that applies (rule 3.6)")
record JuristicRequest(
    @Schema(examples = "บริษัท ตัวอย่าง จำกัด") @NotBlank @Size(max = 300) String nameTh,
    @Schema(
            description =
                "13 digits beginning with 0 and ending in a check digit; Thai digits and dashes are"
                    + " accepted",
            examples = "0-1075-37000-25-4")
        @NotBlank
        @Size(max = 40)
        String registrationNumber,
    @Schema(description = "The juristic person's own mail domain", examples = "example.co.th")
        @NotBlank
        @Size(max = 253)
        @Pattern(regexp = "(?i)([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}")
        String mailDomain,
    @Schema(description = "The authorised director", examples = "นายตัวอย่าง ทดสอบ")
        @NotBlank
        @Size(max = 200)
        String directorName,
    @Schema(
            description =
                "Whether somebody else than the director acts: then a power of attorney must be"
                    + " checked before approval. Default true, as the guideline asks for one.")
        Boolean throughAttorney) {

  boolean actsThroughAttorney() {
    return throughAttorney == null || throughAttorney;
  }

  String domain() {
    return mailDomain.toLowerCase(Locale.ROOT);
  }
}
