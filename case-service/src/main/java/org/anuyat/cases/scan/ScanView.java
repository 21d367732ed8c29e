package org.anuyat.cases.scan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scan as the API shows it. */
@Schema(name = "Scan", description = "A file from the scanner and what became of its pages")
record ScanView(
    UUID scanId,
    String name,
    String contentType,
    long size,
    String sha256,
    ScanState state,
    Integer pageCount,
    Instant uploadedAt,
    String uploadedByName,
    @Schema(description = "Empty until the barcodes are read") List<ScanPartView> parts) {}
