package org.anuyat.cases.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Makes callers with the same key take turns; the lock ends with the caller's transaction. */
@ApplicationScoped
public class TransactionLock {
  @Inject EntityManager database;

  /**
   * @param what the kind of thing
   * @param key which one of them
   */
  public void hold(String what, String key) {
    database
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)", String.class)
        .setParameter("key", what + ":" + key)
        .getSingleResult();
  }
}
