package org.anuyat.permit.certifiedreply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;

/** Finds and keeps questions of the current municipality. */
@ApplicationScoped
class CertifiedReplies {
  @Inject EntityManager database;
  @Inject ReplySettings settings;

  void add(CertifiedReply reply) {
    database.persist(reply);
  }

  CertifiedReply get(UUID id) {
    return one("id = ?1", id, LockModeType.NONE)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** Waits for whoever is changing the question now. */
  CertifiedReply lock(UUID id) {
    return one("id = ?1", id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  Optional<CertifiedReply> ofMessage(UUID messageId) {
    return one("messageId = ?1", messageId, LockModeType.NONE);
  }

  private Optional<CertifiedReply> one(String condition, UUID value, LockModeType lock) {
    return database
        .createQuery("from CertifiedReply where " + condition, CertifiedReply.class)
        .setParameter(1, value)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  /** Newest first, those entered before {@code before} when it is given. */
  List<CertifiedReply> page(ReplyState state, UUID before, int limit, Instant now) {
    String condition =
        switch (state) {
          case null -> "1 = 1";
          case OPEN -> "answeredAt is null";
          case DUE_SOON -> "answeredAt is null and dueAt > :now and dueAt <= :soon";
          case LATE -> "answeredAt is null and dueAt <= :now";
          case ANSWERED -> "answeredAt is not null";
        };
    var query =
        database.createQuery(
            "from CertifiedReply where "
                + condition
                + (before == null ? "" : " and id < :before")
                + " order by id desc",
            CertifiedReply.class);
    if (condition.contains(":now")) {
      query.setParameter("now", now);
    }
    if (condition.contains(":soon")) {
      query.setParameter("soon", now.plus(settings.alarmBefore()));
    }
    if (before != null) {
      query.setParameter("before", before);
    }
    return query.setMaxResults(limit).getResultList();
  }

  /** Makes two calls for the same message come one after the other. */
  void queueUp(String municipality, UUID messageId) {
    database
        .createNativeQuery(
            "SELECT CAST(pg_advisory_xact_lock(hashtextextended(:key, 0)) AS text)", String.class)
        .setParameter("key", municipality + "/question/" + messageId)
        .getSingleResult();
  }
}
