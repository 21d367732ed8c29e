package org.anuyat.intake.acknowledgement;

import java.time.Duration;
import java.time.Instant;
import org.anuyat.intake.triage.SkipReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a message was acknowledged.
 *
 * @param outgoingMailKey of the acknowledgement; null when skipped
 * @param skipReason why there is none; null when acknowledged
 * @param decidedBy the officer who had it acknowledged after all; null: the mailroom itself
 * @param dueAt by when the letter must be sent (rule A3.6)
 * @param sentAt when the mail server took the letter; null: not yet
 * @param acknowledgedLate sent after its deadline, or not sent though the deadline has passed
 * @param lateByMinutes full minutes after the deadline; 0 when in time
 */
@Schema(name = "Acknowledgement")
public record AcknowledgementView(
    boolean acknowledged,
    @Schema(examples = "ack-0190a1b2-0000-7000-8000-000000000001") String outgoingMailKey,
    SkipReason skipReason,
    Instant decidedAt,
    @Schema(examples = "officer") String decidedBy,
    Instant dueAt,
    Instant sentAt,
    boolean acknowledgedLate,
    @Schema(examples = "0") long lateByMinutes) {

  static AcknowledgementView of(Acknowledgement a, Instant now) {
    Duration late = a.lateBy(now);
    return new AcknowledgementView(
        a.decision == Acknowledgement.Decision.ACKNOWLEDGED,
        a.mailKey,
        a.skipReason,
        a.decidedAt,
        a.decidedBy,
        a.dueAt,
        a.sentAt,
        late.isPositive(),
        late.toMinutes());
  }
}
