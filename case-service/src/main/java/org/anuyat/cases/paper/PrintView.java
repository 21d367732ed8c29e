package org.anuyat.cases.paper;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A print pack that was made. */
@Schema(
    name = "PrintPack",
    description = "A print pack that was made; its barcode is not told here")
record PrintView(
    UUID printId,
    @Schema(description = "Its PDF in the case file") UUID documentId,
    Instant printedAt,
    String printedByName) {}
