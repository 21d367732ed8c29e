package org.anuyat.intake.message;

import java.time.Instant;
import java.util.UUID;
import org.anuyat.intake.acknowledgement.AcknowledgementView;
import org.anuyat.intake.triage.SkipReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A message in the list.
 *
 * @param acked whether it is acknowledged (rule A3.6); false too while it is not read yet
 * @param ackReason why it is not acknowledged; null when it is, or not read yet
 */
@Schema(name = "MessageSummary")
public record MessageSummary(
    UUID id,
    @Schema(examples = "123/2569") String registerNumber,
    MessageState state,
    @Schema(examples = "GUESSED_REFERENCE") String stateReason,
    @Schema(examples = "นางสาวตัวอย่าง ทดสอบ") String fromName,
    @Schema(examples = "citizen@example.org") String fromAddress,
    @Schema(examples = "ขออนุญาตจำหน่ายอาหาร food-shop") String subject,
    Instant arrivedAt,
    Instant deemedReceivedAt,
    Instant acknowledgeBy,
    boolean acked,
    SkipReason ackReason,
    @Schema(examples = "food-shop") String procedureCode,
    UUID caseId) {

  static MessageSummary of(Message m, AcknowledgementView acknowledgement) {
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
        m.acknowledgeBy,
        acknowledgement != null && acknowledgement.acknowledged(),
        acknowledgement == null ? null : acknowledgement.skipReason(),
        m.procedureCode,
        m.caseId);
  }
}
