package org.anuyat.cases.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.job.Jobs;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** The messages to receivers, with their log. Callers hold a transaction. */
@ApplicationScoped
class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {
  @Inject EntityManager database;
  @Inject Jobs jobs;
  @Inject DeliveringWebhook delivering;

  /** Stores a message and its first try, once for each receiver and message. */
  void send(Webhook webhook, Delivery delivery) {
    boolean known =
        count("webhookId = ?1 and messageId = ?2", webhook.id(), delivery.messageId()) > 0;
    if (!known) {
      persist(delivery);
      schedule(webhook.municipality(), delivery);
    }
  }

  /** Stores the job of the delivery's present turn. */
  void schedule(String municipality, Delivery delivery) {
    jobs.enqueueAt(
        delivering,
        delivery.id() + "-" + delivery.turn(),
        new DeliveringWebhook.Turn(municipality, delivery.id(), delivery.turn()),
        delivery.nextTryAt());
  }

  Optional<Delivery> forTurn(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * @throws Problem NOT_FOUND when the subscription has no such delivery
   */
  Delivery get(UUID webhookId, UUID id) {
    return find("id = ?1 and webhookId = ?2", id, webhookId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** Newest first; only those in a state, and those older than {@code before}, when given. */
  List<Delivery> newest(UUID webhookId, DeliveryState state, UUID before, int limit) {
    UUID from = before == null ? new UUID(-1L, -1L) : before;
    String query = "webhookId = :webhook and id < :before";
    Parameters parameters = Parameters.with("webhook", webhookId).and("before", from);
    if (state != null) {
      query += " and state = :state";
      parameters.and("state", state);
    }
    return find(query + " order by id desc", parameters).page(0, limit).list();
  }

  void log(Attempt attempt) {
    database.persist(attempt);
  }

  /** With all tries. */
  DeliveryView view(Delivery delivery) {
    return new DeliveryView(
        delivery.id(),
        delivery.webhookId(),
        delivery.messageId(),
        delivery.eventType(),
        delivery.state(),
        delivery.nextTryAt(),
        delivery.createdAt(),
        delivery.finishedAt(),
        database
            .createQuery("from Attempt where deliveryId = :id order by id", Attempt.class)
            .setParameter("id", delivery.id())
            .getResultStream()
            .map(Attempt::view)
            .toList());
  }

  void forget(UUID webhookId) {
    database
        .createQuery(
            "delete from Attempt where deliveryId in (select id from Delivery where webhookId = :id)")
        .setParameter("id", webhookId)
        .executeUpdate();
    delete("webhookId", webhookId);
  }
}
