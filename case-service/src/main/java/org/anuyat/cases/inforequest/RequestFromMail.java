package org.anuyat.cases.inforequest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A letter that only asks, as intake hands it in. */
@Schema(description = "A registered letter that only asks")
public record RequestFromMail(
    @Schema(description = "Must be the id in the path") @NotNull UUID messageId,
    @Schema(description = "Number in the register of incoming matters", examples = "12/2569")
        @NotBlank
        String registerNumber,
    @Schema(description = "Arrival moved into office hours (rule 1.4)") @NotNull
        Instant deemedReceivedAt,
    @NotNull @Valid Asker from,
    @Schema(description = "Another address the requester named, or null") String replyTo,
    @Schema(examples = "สอบถามเวลาทำการ") String subject,
    String text) {

  String answerTo() {
    return replyTo == null || replyTo.isBlank() ? from.address() : replyTo;
  }

  /** Who sent it. */
  @Schema(description = "Who sent the letter")
  public record Asker(
      @Schema(examples = "นางสาวตัวอย่าง ทดสอบ") String name,
      @Schema(examples = "citizen@example.org") @NotBlank String address) {}
}
