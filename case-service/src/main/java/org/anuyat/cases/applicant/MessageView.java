package org.anuyat.cases.applicant;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mail of the applicant as an officer reads it. */
@Schema(name = "CaseMessage", description = "A mail of the applicant that belongs to the case")
public record MessageView(
    UUID messageId,
    CaseMessage.Kind kind,
    @Schema(examples = "1/2569") String registerNumber,
    Instant arrivedAt,
    Instant deemedReceivedAt,
    String fromName,
    String fromAddress,
    String subject,
    String text) {}
