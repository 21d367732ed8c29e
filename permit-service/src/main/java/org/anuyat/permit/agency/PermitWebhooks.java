package org.anuyat.permit.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.permit.agency.calling.ReceiverRefused;
import org.anuyat.permit.agency.calling.Receivers;
import org.anuyat.permit.agency.calling.SigningSecret;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.secret.Seal;

/** A client's subscriptions in the current municipality. */
@ApplicationScoped
@Transactional
class PermitWebhooks {
  private static final long MOST_PER_CLIENT = 20;

  @Inject EntityManager database;
  @Inject PermitChanges changes;
  @Inject CallingClient client;
  @Inject Receivers receivers;
  @Inject Seal seal;
  @Inject Clock clock;

  /** Makes it, or changes what was made; the secret is given only when it is made. */
  PermitWebhookView.WithSecret put(UUID id, PermitWebhookView.Input input) {
    try {
      receivers.require(input.url());
    } catch (ReceiverRefused refused) {
      throw new Problem(ProblemType.RECEIVER_NOT_ALLOWED, refused.getMessage());
    }
    Optional<PermitWebhook> known = find(id);
    String secret = known.isPresent() ? null : SigningSecret.fresh().text();
    PermitWebhook webhook = known.orElseGet(() -> make(id, secret));
    webhook.url = input.url();
    webhook.description = input.description();
    webhook.active = input.active() == null || input.active();
    if (known.isEmpty()) {
      database.persist(webhook);
    }
    return new PermitWebhookView.WithSecret(webhook.view(), secret);
  }

  PermitWebhookView.WithSecret rotate(UUID id) {
    PermitWebhook webhook = get(id);
    String secret = SigningSecret.fresh().text();
    webhook.secret = seal.close(secret, id);
    return new PermitWebhookView.WithSecret(webhook.view(), secret);
  }

  List<PermitWebhookView> all() {
    return database
        .createQuery(
            "from PermitWebhook where client = :client order by id desc", PermitWebhook.class)
        .setParameter("client", client.id())
        .getResultStream()
        .map(PermitWebhook::view)
        .toList();
  }

  void end(UUID id) {
    database.remove(get(id));
  }

  /**
   * @throws Problem NOT_FOUND when there is none, or it is another client's
   */
  PermitWebhook get(UUID id) {
    return find(id).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  private Optional<PermitWebhook> find(UUID id) {
    return database
        .createQuery("from PermitWebhook where id = :id and client = :client", PermitWebhook.class)
        .setParameter("id", id)
        .setParameter("client", client.id())
        .getResultStream()
        .findFirst();
  }

  private PermitWebhook make(UUID id, String secret) {
    refuseTaken(id);
    if (all().size() >= MOST_PER_CLIENT) {
      throw new Problem(
          ProblemType.INVALID_INPUT, "A client has at most " + MOST_PER_CLIENT + " webhooks");
    }
    PermitWebhook webhook = new PermitWebhook();
    webhook.id = id;
    webhook.client = client.id();
    webhook.secret = seal.close(secret, id);
    webhook.toldTo = changes.last();
    webhook.createdAt = clock.instant();
    return webhook;
  }

  /** By another client, in whichever municipality: looks as if it were not there. */
  private void refuseTaken(UUID id) {
    long taken =
        ((Number)
                database
                    .createNativeQuery("SELECT count(*) FROM permit_webhook WHERE id = :id")
                    .setParameter("id", id)
                    .getSingleResult())
            .longValue();
    if (taken > 0) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
  }
}
