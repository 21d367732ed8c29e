package org.anuyat.intake.message;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a posted application was registered. */
@Schema(name = "PostedApplicationRegistered")
public record PostedApplicationView(
    UUID messageId,
    @Schema(examples = "12/2569") String registerNumber,
    Instant arrivedAt,
    @Schema(description = "Start of the legal clocks (rule 3.8)", examples = "2026-11-25T01:30:00Z")
        Instant deemedReceivedAt,
    @Schema(
            description = "Deadline of the acknowledgement (rule A3.6)",
            examples = "2026-11-25T09:30:00Z")
        Instant acknowledgeBy) {

  static PostedApplicationView of(Message message) {
    return new PostedApplicationView(
        message.id,
        message.number().toString(),
        message.arrivedAt,
        message.deemedReceivedAt,
        message.acknowledgeBy);
  }
}
