package org.anuyat.intake.outgoing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a mail came back, and what to do (rule A5.3).
 *
 * @param status the enhanced status code (RFC 3463), such as {@code 5.2.2}; null when none was told
 * @param diagnostic the remote server's words
 */
@Schema(name = "Bounce")
public record BounceView(
    Instant at,
    BounceReason reason,
    String text,
    String textTh,
    String remedy,
    String remedyTh,
    @Schema(examples = "5.1.1") String status,
    String diagnostic) {

  static BounceView of(OutgoingMail mail) {
    BounceReason reason = BounceReasons.of(mail.bounceStatus, mail.bounceReason);
    return new BounceView(
        mail.bouncedAt,
        reason,
        reason.text(),
        reason.textTh(),
        reason.remedy(),
        reason.remedyTh(),
        mail.bounceStatus,
        mail.bounceReason);
  }
}
