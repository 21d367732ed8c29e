package org.anuyat.cases.saraban;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hand-off as the API shows it. */
@Schema(name = "SarabanHandOff", description = "A case that went to the e-Saraban as a letter")
record HandOffView(
    @Schema(description = "Its pack: GET …/e-saraban/{handOffId}/content") UUID handOffId,
    String bookNumber,
    LocalDate bookDate,
    String subject,
    @Schema(description = "The pack in the case file") UUID documentId,
    Instant handedAt,
    String handedByName,
    @Schema(description = "When the e-Saraban had taken it; null while it waits or is downloaded")
        Instant deliveredAt) {}
