package org.anuyat.cases.webhook;

import java.util.Optional;

/**
 * Who looks at subscriptions.
 *
 * @param client whose own it is limited to; empty for the municipality's people, who see all
 */
record WebhookReader(Optional<String> client) {

  boolean maySee(Webhook webhook) {
    return client.map(webhook.client()::equals).orElse(true);
  }
}
