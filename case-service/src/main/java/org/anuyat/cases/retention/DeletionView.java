package org.anuyat.cases.retention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A deletion record as the API shows it. */
@Schema(name = "DeletionRecord", description = "What was deleted of a case, when and why")
record DeletionView(
    UUID deletionId,
    @Schema(description = "Null for a record that belonged to no case") UUID caseId,
    @Schema(description = "What was deleted where it belonged to no case; else null") UUID recordId,
    RecordClass recordClass,
    @Schema(description = "The rule at the time: months kept after the end") int keepMonths,
    String basis,
    @Schema(description = "End of the case, or of the record") Instant caseEndedAt,
    Instant deletedAt,
    int rows,
    int objects,
    @Schema(description = "SHA-256 of each object's key in the store") List<String> objectKeyHashes,
    @Schema(description = "SHA-256 of each object's bytes") List<String> contentHashes) {}
