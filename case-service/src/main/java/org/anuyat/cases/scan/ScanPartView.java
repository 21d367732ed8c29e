package org.anuyat.cases.scan;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Pages of a scan that belong together, as the API shows them. */
@Schema(name = "ScanPart", description = "Pages of a scan that belong together")
record ScanPartView(
    UUID partId,
    UUID scanId,
    String name,
    @Schema(description = "Counted from 1") int firstPage,
    int lastPage,
    PartState state,
    @Schema(description = "Why it could not be filed by itself") UnplacedReason reason,
    @Schema(description = "What to do about it") String textTh,
    String textEn,
    @Schema(description = "The case it is filed on") UUID caseId,
    @Schema(description = "The document it became there") UUID documentId,
    Instant placedAt) {}
