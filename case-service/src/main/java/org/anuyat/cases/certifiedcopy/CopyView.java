package org.anuyat.cases.certifiedcopy;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certified copy as the API shows it. */
@Schema(name = "CertifiedCopy", description = "A copy the agency certified, free of charge")
public record CopyView(
    @Schema(description = "Its bytes: GET …/certified-copies/{copyId}/content") UUID copyId,
    @Schema(examples = "1/2569") String certificateNumber,
    @Schema(description = "Name of the certified file", examples = "ทะเบียนบ้าน.pdf") String name,
    UUID sourceDocumentId,
    @Schema(description = "SHA-256 of the certified file") String sourceSha256,
    @Schema(description = "Null for a file without pages") Integer pages,
    @Schema(description = "Sheet and copy in the case file") UUID documentId,
    Instant certifiedAt,
    String officerName,
    String officerPositionTh) {}
