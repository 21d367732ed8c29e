package org.anuyat.payment.slip;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mail the mailroom takes for a slip. */
@Schema(name = "Slip", description = "A mail that seems to bring a proof of payment")
public record HandedInSlip(
    @NotNull Instant arrivedAt,
    @NotNull @Valid Sender from,
    @Schema(description = "The case whose thread the mail answers, or null") UUID caseId,
    @NotNull
        @Size(max = 100)
        @Schema(description = "Strings of the mail that look like a Transaction ID")
        List<@NotNull @Size(max = 80) String> transactionIds,
    @NotNull @Size(max = 500) List<@NotNull @Valid Attachment> attachments) {
  /** Who sent it, as the mail says. */
  public record Sender(
      @Schema(nullable = true) String name, @Schema(nullable = true) String address) {}

  /** One file that came with it; its bytes are fetched from the mailroom. */
  public record Attachment(
      @NotNull UUID id,
      @Schema(nullable = true) String name,
      @Schema(nullable = true) String contentType,
      @PositiveOrZero @Schema(description = "In bytes") long size,
      @Schema(nullable = true) String sha256) {
    public Attachment {
      name = name == null ? "" : name;
      contentType = contentType == null ? "" : contentType;
    }
  }
}
