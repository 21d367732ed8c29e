package org.anuyat.permit.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of keys. */
@ApplicationScoped
class KeyRows {
  @Inject EntityManager database;

  void add(SigningKey key) {
    database.persist(key);
  }

  Optional<SigningKey> find(String owner, UUID id) {
    return database
        .createQuery("from SigningKey where owner = :owner and id = :id", SigningKey.class)
        .setParameter("owner", owner)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** The youngest that is believed and still has some life before it. */
  Optional<SigningKey> current(String owner, KeyPurpose purpose, Instant mustOutlive) {
    return believed(owner, purpose).stream()
        .filter(k -> k.notAfter.isAfter(mustOutlive))
        .findFirst();
  }

  /** Every key whose signatures are good, youngest first: all but those withdrawn. */
  List<SigningKey> believed(String owner, KeyPurpose purpose) {
    return all(owner, purpose).stream().filter(key -> !key.isWithdrawn()).toList();
  }

  /** Those of all owners that are not believed any more. */
  List<SigningKey> withdrawn(KeyPurpose purpose) {
    return database
        .createQuery(
            "from SigningKey where purpose = :purpose and withdrawnAt is not null",
            SigningKey.class)
        .setParameter("purpose", purpose)
        .getResultList();
  }

  /** Every key that ever was in use, youngest first. */
  List<SigningKey> all(String owner, KeyPurpose purpose) {
    return database
        .createQuery(
            "from SigningKey where owner = :owner and purpose = :purpose"
                + " order by createdAt desc, id desc",
            SigningKey.class)
        .setParameter("owner", owner)
        .setParameter("purpose", purpose)
        .getResultList();
  }

  /** Has whoever makes a key wait for the one who is making one, until the transaction ends. */
  void lockMaking() {
    database
        .createNativeQuery(
            "SELECT CAST(pg_advisory_xact_lock(hashtextextended('signing_key', 0)) AS text)",
            String.class)
        .getSingleResult();
  }
}
