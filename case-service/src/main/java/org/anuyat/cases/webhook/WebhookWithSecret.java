package org.anuyat.cases.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription with its new secret, which is shown this once. */
@Schema(description = "A subscription with its new secret, which is shown this once")
public record WebhookWithSecret(
    WebhookView webhook,
    @Schema(
            description =
                "Verify webhook-signature with it as the Standard Webhooks specification says",
            examples = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDmEtZGYg3gHY=")
        String secret) {}
