package org.anuyat.cases.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription as the API shows it: never its secret. */
@Schema(name = "Webhook", description = "A subscription; its secret is shown only when it is made")
public record WebhookView(
    UUID webhookId,
    @Schema(examples = "portal-banmai") String client,
    String url,
    List<WebhookEvent> events,
    boolean onlyOwnApplications,
    boolean active,
    String description,
    Instant createdAt,
    @Schema(description = "Until when the former secret signs too; null when it was never changed")
        Instant formerSecretUntil) {}
