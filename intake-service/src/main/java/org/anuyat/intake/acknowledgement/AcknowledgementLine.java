package org.anuyat.intake.acknowledgement;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The acknowledgement of one message in the list.
 *
 * @param pending the message is not read yet, or its letter not sent
 */
@Schema(name = "AcknowledgementLine")
public record AcknowledgementLine(
    UUID messageId,
    @Schema(examples = "123/2569") String registerNumber,
    boolean pending,
    AcknowledgementView acknowledgement) {

  static AcknowledgementLine of(Acknowledgement a, Instant now) {
    return new AcknowledgementLine(
        a.messageId, a.registerNumber, a.isOpen(), AcknowledgementView.of(a, now));
  }
}
