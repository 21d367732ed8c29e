package org.anuyat.permit.openregister;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the public may learn of a kind of permits without holding one. */
@Schema(
    description = "Publicity of a kind; one that has no rules is found by number and not listed")
public record PublicKind(
    @Schema(description = "Whether a printed number finds the permit without its QR code")
        boolean byNumber,
    @Schema(description = "Whether the open register lists it: only where a law makes it public")
        boolean listed,
    @NotNull Holder holder,
    @Schema(description = "Whether the place of the activity is listed") boolean place,
    @Size(max = 500) @Schema(description = "The law; needed when listed") String lawTh,
    @Size(max = 500) String lawEn) {
  /** How the list names the holder. */
  public enum Holder {
    LEFT_OUT,
    MASKED,
    FULL
  }

  boolean namesItsLaw() {
    return lawTh != null && !lawTh.isBlank() && lawEn != null && !lawEn.isBlank();
  }
}
