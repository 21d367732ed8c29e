package org.anuyat.permit.paperpermit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One scan as a registrar sees it. */
@Schema(name = "PaperScan")
public record PaperScanView(
    UUID scanId,
    PaperScan.State state,
    @Schema(
            description = "Problem for which the last try failed; null unless REFUSED",
            examples = "NO_CODE_FOUND")
        String refusal,
    @Schema(description = "The permit it became the document of") UUID permitId,
    Integer pages,
    @Schema(description = "Lower-case hex, of the file as it came") String sha256,
    @Schema(description = "Bytes") long size,
    String uploadedBy,
    Instant uploadedAt,
    Instant filedAt) {
  static PaperScanView of(PaperScan scan) {
    return new PaperScanView(
        scan.id,
        scan.state,
        scan.refusal,
        scan.permitId,
        scan.pages,
        scan.sha256,
        scan.size,
        scan.uploadedBy,
        scan.uploadedAt,
        scan.filedAt);
  }
}
