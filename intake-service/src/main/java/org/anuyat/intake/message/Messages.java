package org.anuyat.intake.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The messages of the current municipality. */
@ApplicationScoped
public class Messages implements PanacheRepositoryBase<Message, UUID> {
  @Inject EntityManager database;

  /** Claims the hash; false when the same mail is registered already, even by a racing sweep. */
  @Transactional(Transactional.TxType.MANDATORY)
  boolean isFirst(String municipality, String sha256) {
    database
        .createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:key, 1))", Object.class)
        .setParameter("key", municipality + "/" + sha256)
        .getResultList();
    return bySha256(sha256).isEmpty();
  }

  Optional<Message> bySha256(String sha256) {
    return find("sha256", sha256).firstResultOptional();
  }

  Message locked(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Where the raw bytes are. */
  @Transactional
  Optional<String> rawKey(UUID id) {
    return findByIdOptional(id).map(m -> m.rawKey);
  }
}
