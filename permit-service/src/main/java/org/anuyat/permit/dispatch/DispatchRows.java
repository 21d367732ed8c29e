package org.anuyat.permit.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and keeps sendings of the current municipality. */
@ApplicationScoped
class DispatchRows {
  @Inject EntityManager database;

  void add(Dispatch dispatch) {
    database.persist(dispatch);
  }

  void add(SecretTelling telling) {
    database.persist(telling);
  }

  Optional<Dispatch> find(UUID id) {
    return database
        .createQuery("from Dispatch where id = :id", Dispatch.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** Waits for whoever is changing the sending now. */
  Optional<Dispatch> lock(UUID id) {
    return database
        .createQuery("from Dispatch where id = :id", Dispatch.class)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** A sending of any municipality, when none is current. */
  Optional<Dispatch> byCollectToken(String token) {
    return database
        .createQuery("from Dispatch where collectToken = :token", Dispatch.class)
        .setParameter("token", token)
        .getResultStream()
        .findFirst();
  }

  /** All sendings of a permit and its copies, the first first. */
  List<Dispatch> of(UUID permitId) {
    return database
        .createQuery("from Dispatch where permitId = :permit order by id", Dispatch.class)
        .setParameter("permit", permitId)
        .getResultList();
  }

  /** What an officer must still do something about, the oldest first. */
  List<Dispatch> open(UUID after, int limit) {
    var query =
        database.createQuery(
            "from Dispatch where (state = FAILED"
                + " or (state <> REPLACED and sealedSecret is not null and secretToldAt is null)"
                + " or (way = COUNTER and state in (WAITING, SENT)))"
                + (after == null ? "" : " and id > :after")
                + " order by id",
            Dispatch.class);
    if (after != null) {
      query.setParameter("after", after);
    }
    return query.setMaxResults(limit).getResultList();
  }

  List<SecretTelling> tellings(UUID dispatchId) {
    return database
        .createQuery("from SecretTelling where dispatchId = :id order by id", SecretTelling.class)
        .setParameter("id", dispatchId)
        .getResultList();
  }
}
