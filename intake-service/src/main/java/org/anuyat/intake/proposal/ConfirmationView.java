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
    @Schema(examples = "food-shop") String procedureCode,
    @Schema(examples = "นางสาวตัวอย่าง ทดสอบ") String applicantName,
    @Schema(examples = "1-xxxx-xxxxx-70-8") String idNumber,
    @Schema(examples = "0812345678") String phone,
    @Schema(examples = "citizen@example.org") String replyAddress,
    @Schema(examples = "อีเมล") String replyChannel,
    @Schema(examples = "officer") String confirmedBy,
    @Schema(examples = "นางสาวสมมติ ตัวอย่าง") String confirmedByName,
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
