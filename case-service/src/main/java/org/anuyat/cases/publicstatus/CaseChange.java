package org.anuyat.cases.publicstatus;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change in the feed; what a webhook carries too. */
@Schema(description = "One change of a public status")
public record CaseChange(
    @Schema(description = "The change's id; also the webhook-id of its webhooks") UUID id,
    ChangeType type,
    @Schema(examples = "05300118") String municipality,
    @Schema(
            description =
                "Numbers all changes of the municipality 1, 2, 3 … in the order they were made",
            examples = "42")
        long sequence,
    @Schema(examples = "1/2569") String caseNumber,
    @Schema(examples = "food-shop") String procedureCode,
    @Schema(description = "Null when the case was opened") StatusText before,
    StatusText status,
    Instant at,
    @Schema(description = "Your own key of the application; null for a case you did not hand in")
        String applicationKey) {}
