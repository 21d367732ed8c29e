package org.anuyat.cases.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.identity.examination.Finding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An examination as the API shows it. */
@Schema(name = "Examination", description = "What a machine found in identity documents")
record ExaminationView(
    @Schema(description = "Evidence for a check of kind DOCUMENT_EXAMINATION") UUID examinationId,
    List<UUID> documentIds,
    @Schema(examples = "x-xxxx-xxxxx-70-8") String nationalIdMasked,
    List<Finding.View> findings,
    String officer,
    String officerName,
    Instant at) {}
