package org.anuyat.intake.proposal;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an officer confirmed last.
 *
 * @param idNumber masked
 */
@Schema(name = "Confirmation")
public record ConfirmationView(
    ConfirmedMatter matter,
    String procedureCode,
    String applicantName,
    @Schema(examples = "1-xxxx-xxxxx-70-8") String idNumber,
    String phone,
    String replyAddress,
    String replyChannel,
    String confirmedBy,
    String confirmedByName,
    Instant confirmedAt) {

  static ConfirmationView of(Confirmation c) {
    return new ConfirmationView(
        c.matter,
        c.procedureCode,
        c.applicantName,
        c.idMasked,
        c.phone,
        c.replyAddress,
        c.replyChannel,
        c.confirmedBy,
        c.confirmedByName,
        c.confirmedAt);
  }
}
