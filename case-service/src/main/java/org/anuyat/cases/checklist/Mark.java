package org.anuyat.cases.checklist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer says of one document. */
@Schema(name = "ChecklistMark", description = "What an officer says of one document")
public record Mark(
    @Schema(
            description = "The procedure's code of the document, or one of your own for another",
            examples = "house-registration")
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String code,
    @Schema(description = "Needed only for a document the procedure does not list") @Size(max = 300)
        String nameTh,
    @Size(max = 300) String nameEn,
    @NotNull ItemState state,
    @Schema(
            description =
                "What is wrong with it (DEFECTIVE; the applicant is told), or on which condition it is"
                    + " not needed (NOT_NEEDED)",
            examples = "ภาพไม่ชัด อ่านเลขที่บ้านไม่ได้")
        @Size(max = 500)
        String noteTh,
    @Size(max = 500) String noteEn,
    @Schema(description = "The case's documents it was found in") @Size(max = 50)
        List<@NotNull UUID> documents) {
  public Mark {
    documents = documents == null ? List.of() : List.copyOf(documents);
  }

  boolean isNoted() {
    return noteTh != null && !noteTh.isBlank();
  }

  boolean isNamed() {
    return nameTh != null && !nameTh.isBlank() && nameEn != null && !nameEn.isBlank();
  }
}
