package org.anuyat.cases.faq;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question that was asked again and again, with a draft of its entry. */
@Schema(description = "A question that was asked again and again, with a draft")
public record FaqSuggestion(
    @Schema(description = "How often it was asked") int asked,
    @Schema(description = "Code of the data set that answered it, or null") String dataSet,
    @Schema(description = "Most typical question, latest answer, without personal data")
        FaqText draft,
    @Schema(description = "The requests of the group") List<UUID> requests,
    Instant lastAnsweredAt) {}
