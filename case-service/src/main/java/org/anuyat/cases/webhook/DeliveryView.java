package org.anuyat.cases.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message to a receiver with its log. */
@Schema(name = "WebhookDelivery", description = "A message to a receiver, and each try to send it")
public record DeliveryView(
    UUID deliveryId,
    UUID webhookId,
    @Schema(description = "The header webhook-id; the same in every try and when sent again")
        String messageId,
    @Schema(examples = "case.status-changed") String eventType,
    DeliveryState state,
    @Schema(description = "Null when nothing more will be tried") Instant nextTryAt,
    Instant createdAt,
    Instant finishedAt,
    @Schema(description = "The oldest first") List<Try> tries) {

  /**
   * One try.
   *
   * @param statusCode the receiver's answer; null when there was none
   * @param error why there was no answer
   */
  @Schema(name = "WebhookTry")
  public record Try(
      Instant at,
      @Schema(examples = "503") Integer statusCode,
      @Schema(description = "How long it took, in milliseconds") long millis,
      String error) {}
}
