package org.anuyat.permit.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription as its client sees it. */
@Schema(name = "PermitWebhook")
public record PermitWebhookView(
    UUID webhookId,
    String client,
    String url,
    String description,
    @Schema(description = "False when switched off, or after the receiver answered 410")
        boolean active,
    @Schema(description = "Position of the last change the receiver took") long toldTo,
    @Schema(description = "HTTP status of the last try; null when there was no answer")
        Integer lastStatus,
    String lastError,
    Instant lastAt,
    Instant createdAt) {
  /** What the client says of it. */
  @Schema(name = "PermitWebhookInput")
  public record Input(
      @NotBlank
          @Size(max = 500)
          @Schema(
              description = "A public https address, port 443 or 8443",
              examples = "https://portal.example.go.th/anuyat/permits")
          String url,
      @Size(max = 200) String description,
      @Schema(description = "Default true") Boolean active) {}

  /** With its secret, which is shown this once. */
  @Schema(name = "PermitWebhookWithSecret")
  public record WithSecret(
      PermitWebhookView webhook,
      @Schema(description = "Null when it was made before and stays") String secret) {}
}
