package org.anuyat.cases.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.anuyat.cases.platform.Ids;
import org.anuyat.cases.publicstatus.CaseChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Writes the messages receivers get: the type, the time, and what the feed says of the change. */
@ApplicationScoped
class WebhookMessage {
  @Inject ObjectMapper json;
  @Inject Clock clock;
  @Inject CurrentMunicipality municipality;

  /** The body of a message, as the Standard Webhooks specification recommends it. */
  @Schema(name = "WebhookMessage")
  record Body(String type, Instant timestamp, Object data) {}

  Delivery of(Webhook webhook, CaseChange change) {
    String type = WebhookEvent.of(change.type()).type();
    return delivery(webhook.id(), change.id().toString(), new Body(type, change.at(), change));
  }

  Delivery ping(Webhook webhook) {
    Body body =
        new Body(
            WebhookEvent.PING,
            clock.instant(),
            Map.of("municipality", municipality.code(), "webhookId", webhook.id()));
    return delivery(webhook.id(), Ids.next().toString(), body);
  }

  private Delivery delivery(UUID webhookId, String messageId, Body body) {
    try {
      return new Delivery(
          webhookId, messageId, body.type(), json.writeValueAsString(body), clock.instant());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a webhook message cannot be written", e);
    }
  }
}
