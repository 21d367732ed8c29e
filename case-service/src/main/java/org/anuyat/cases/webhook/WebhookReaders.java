package org.anuyat.cases.webhook;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.anuyat.cases.agency.CallingClient;

/** Tells who is looking: an agency sees its own subscriptions, the municipality all. */
@ApplicationScoped
class WebhookReaders {
  @Inject SecurityIdentity identity;
  @Inject CallingClient client;

  WebhookReader now() {
    return new WebhookReader(
        identity.hasRole("agency") ? Optional.of(client.id()) : Optional.empty());
  }
}
