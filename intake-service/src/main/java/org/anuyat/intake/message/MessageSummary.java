package org.anuyat.intake.message;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message in the list. */
@Schema(name = "MessageSummary")
public record MessageSummary(
    UUID id,
    String registerNumber,
    MessageState state,
    String stateReason,
    String fromName,
    String fromAddress,
    String subject,
    Instant arrivedAt,
    Instant deemedReceivedAt,
    UUID caseId) {

  static MessageSummary of(Message m) {
    return new MessageSummary(
        m.id,
        m.number().toString(),
        m.state,
        m.stateReason,
        m.fromName,
        m.fromAddress,
        m.subject,
        m.arrivedAt,
        m.deemedReceivedAt,
        m.caseId);
  }
}
