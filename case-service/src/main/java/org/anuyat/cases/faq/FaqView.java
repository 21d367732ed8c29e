package org.anuyat.cases.faq;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A frequent question as officers see it. */
@Schema(name = "FaqEntry", description = "A frequent question and its answer")
public record FaqView(
    UUID entryId,
    FaqEntry.State state,
    @Schema(description = "Code of the data set it is about, or null") String dataSet,
    FaqText text,
    @Schema(description = "The information requests it was drafted from") List<UUID> requests,
    Instant changedAt,
    Instant publishedAt,
    String publishedByName) {}
