package org.anuyat.intake.acknowledgement;

import java.time.Instant;
import org.anuyat.intake.triage.SkipReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a message was acknowledged.
 *
 * @param outgoingMailKey of the acknowledgement; null when skipped
 * @param skipReason why there is none; null when acknowledged
 */
@Schema(name = "Acknowledgement")
public record AcknowledgementView(
    boolean acknowledged, String outgoingMailKey, SkipReason skipReason, Instant decidedAt) {

  static AcknowledgementView of(Acknowledgement a) {
    return new AcknowledgementView(
        a.decision == Acknowledgement.Decision.ACKNOWLEDGED, a.mailKey, a.skipReason, a.decidedAt);
  }
}
