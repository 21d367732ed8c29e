package org.anuyat.cases.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.agency.CallingClient;
import org.anuyat.cases.agency.Conditional;
import org.anuyat.cases.agency.Seal;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.webhook.calling.ReceiverRefused;
import org.anuyat.cases.webhook.calling.Receivers;
import org.anuyat.cases.webhook.calling.SigningSecret;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** An agency makes, changes and ends its subscriptions. */
@ApplicationScoped
@Transactional
class ManagingWebhook {
  private static final int MOST_PER_CLIENT = 20;

  @Inject Webhooks webhooks;
  @Inject Deliveries deliveries;
  @Inject WebhookReaders readers;
  @Inject Receivers receivers;
  @Inject CallingClient client;
  @Inject CurrentMunicipality municipality;
  @Inject Seal seal;
  @Inject Clock clock;

  @ConfigProperty(name = "anuyat.webhook.former-secret-signs")
  Duration formerSecretSigns;

  /** A subscription, its secret in clear and its version. */
  record Made(WebhookWithSecret view, String eTag) {}

  Made subscribe(WebhookInput input) {
    refuseForbidden(input.url());
    if (webhooks.count("client", client.id()) >= MOST_PER_CLIENT) {
      throw new Problem(
          ProblemType.INVALID_INPUT, "A client has at most " + MOST_PER_CLIENT + " webhooks");
    }
    SigningSecret secret = SigningSecret.fresh();
    Webhook webhook = new Webhook(client.id(), input, sealed(secret), clock.instant());
    webhooks.persistAndFlush(webhook);
    return new Made(new WebhookWithSecret(webhook.view(), secret.text()), webhook.eTag());
  }

  Webhook change(UUID id, String ifMatch, WebhookInput input) {
    Webhook webhook = webhooks.get(id, readers.now());
    Conditional.requireVersion(ifMatch, webhook.eTag());
    refuseForbidden(input.url());
    webhook.change(input);
    webhooks.flush();
    return webhook;
  }

  Made rotate(UUID id) {
    Webhook webhook = webhooks.get(id, readers.now());
    SigningSecret secret = SigningSecret.fresh();
    webhook.rotate(sealed(secret), clock.instant().plus(formerSecretSigns));
    webhooks.flush();
    return new Made(new WebhookWithSecret(webhook.view(), secret.text()), webhook.eTag());
  }

  /** Its deliveries and their log go with it. */
  void end(UUID id) {
    Webhook webhook = webhooks.get(id, readers.now());
    deliveries.forget(id);
    webhooks.delete(webhook);
  }

  /** The secrets that sign now, in clear. */
  List<SigningSecret> secrets(Webhook webhook) {
    return webhook.sealedSecrets(clock.instant()).stream()
        .map(sealed -> new SigningSecret(seal.open(webhook.municipality(), sealed)))
        .toList();
  }

  private String sealed(SigningSecret secret) {
    return seal.seal(municipality.code(), secret.text());
  }

  private void refuseForbidden(String url) {
    try {
      receivers.require(url);
    } catch (ReceiverRefused refused) {
      throw new Problem(ProblemType.RECEIVER_NOT_ALLOWED, refused.getMessage());
    }
  }
}
