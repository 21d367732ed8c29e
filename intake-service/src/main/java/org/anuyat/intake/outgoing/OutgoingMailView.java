package org.anuyat.intake.outgoing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An outgoing mail as its sender sees it.
 *
 * @param registerNumber of the outgoing register, such as {@code 7/2569}
 * @param messageId the Message-ID it carries
 */
@Schema(name = "OutgoingMail")
public record OutgoingMailView(
    String key,
    Purpose purpose,
    OutgoingState state,
    String registerNumber,
    String messageId,
    Instant sentAt,
    String failure,
    String bounceReason) {

  static OutgoingMailView of(OutgoingMail mail) {
    return new OutgoingMailView(
        mail.mailKey,
        mail.purpose,
        mail.state,
        mail.number().toString(),
        mail.mimeMessageId,
        mail.sentAt,
        mail.failure,
        mail.bounceReason);
  }
}
