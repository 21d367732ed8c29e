package org.anuyat.permit.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anuyat.permit.permit.PermitStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change of what the public sees of a permit. */
@Schema(description = "A change of a permit; status as of the change")
public record PermitChange(
    @Schema(description = "Rises along the feed; with gaps where other municipalities' changes are")
        long position,
    Kind kind,
    UUID permitId,
    String procedureCode,
    @Schema(examples = "1/2569") String number,
    @Schema(description = "EXPIRED is never a change: it follows from validUntil")
        PermitStatus status,
    LocalDate validUntil,
    Instant at) {
  /** What happened. */
  public enum Kind {
    ISSUED,
    CHANGED,
    REMOVED
  }
}
