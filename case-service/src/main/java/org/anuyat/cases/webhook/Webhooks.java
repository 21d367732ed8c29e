package org.anuyat.cases.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** The subscriptions in the current municipality. Callers hold a transaction. */
@ApplicationScoped
class Webhooks implements PanacheRepositoryBase<Webhook, UUID> {

  /**
   * @throws Problem NOT_FOUND when there is none, or it is another client's
   */
  Webhook get(UUID id, WebhookReader reader) {
    return findByIdOptional(id)
        .filter(reader::maySee)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** Newest first; only those older than {@code before} when it is given. */
  List<Webhook> newest(WebhookReader reader, UUID before, int limit) {
    UUID from = before == null ? new UUID(-1L, -1L) : before;
    return reader
        .client()
        .map(client -> find("id < ?1 and client = ?2 order by id desc", from, client))
        .orElseGet(() -> find("id < ?1 order by id desc", from))
        .page(0, limit)
        .list();
  }

  List<Webhook> allActive() {
    return list("active = true order by id");
  }
}
