package org.anuyat.cases.retention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A deletion record as the API shows it. */
@Schema(name = "DeletionRecord", description = "What was deleted of a case, when and why")
record DeletionView(
    UUID deletionId,
    UUID caseId,
    RecordClass recordClass,
    @Schema(description = "The rule at the time: months kept after the end of the case")
        int keepMonths,
    String basis,
    Instant caseEndedAt,
    Instant deletedAt,
    int rows,
    int objects,
    @Schema(description = "SHA-256 of each object's key in the store") List<String> objectKeyHashes,
    @Schema(description = "SHA-256 of each object's bytes") List<String> contentHashes) {}
