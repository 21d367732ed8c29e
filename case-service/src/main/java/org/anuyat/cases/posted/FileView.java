package org.anuyat.cases.posted;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An uploaded file. */
@Schema(name = "PostedFile", description = "An uploaded file, to be named in an application")
public record FileView(
    UUID fileId,
    @Schema(examples = "แผนที่.pdf") String name,
    @Schema(examples = "application/pdf") String contentType,
    long size,
    String sha256,
    @Schema(description = "Deleted then unless an application has it") Instant keptUntil) {}
