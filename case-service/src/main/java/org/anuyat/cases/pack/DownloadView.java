package org.anuyat.cases.pack;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A copy that was taken, as the API shows it. */
@Schema(name = "CaseFileDownload", description = "Somebody took a copy of the whole case file")
public record DownloadView(
    @Schema(examples = "ZIP") String format,
    @Schema(description = "The person, the token's sub") String by,
    String byName,
    Instant at,
    @Schema(description = "In bytes") long size,
    @Schema(description = "SHA-256 of the copy, lower-case hex") String sha256,
    @Schema(description = "False when documents were missing in it") boolean complete) {}
