package org.anuyat.permit.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the permit came to stand where it stands. */
@Schema(description = "Reason, dates and kinship of a permit's present status")
public record PermitLife(
    @Schema(description = "Null while the permit stands as it was issued") ReasonClass reasonClass,
    @Schema(description = "Bangkok day from which the present status was ordered") LocalDate since,
    @Schema(description = "First Bangkok day of the suspension; may lie ahead")
        LocalDate suspendedFrom,
    @Schema(description = "Last Bangkok day of the suspension; null: until it is lifted")
        LocalDate suspendedUntil,
    @Schema(description = "The permit this one came in place of") Kin replaces,
    @Schema(description = "The permit that came in place of this one") Kin replacedBy,
    @Schema(description = "Replacement copies (ใบแทน) so far") int copies,
    LocalDate lastCopyOn,
    @Schema(description = "What may be done to the permit now") List<PermitAction> allowed) {

  /** Another permit of the same municipality, and why one came in the place of the other. */
  @Schema(name = "PermitKin")
  public record Kin(UUID permitId, @Schema(examples = "4/2569") String number, Succession how) {
    /** Null where there is none. */
    public static Kin of(UUID permitId, String number, Succession how) {
      return permitId == null ? null : new Kin(permitId, number, how);
    }
  }
}
