package org.anuyat.payment.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Lets calls about the same natural key wait for each other, so that a repeated PUT finds the
 * first.
 */
@ApplicationScoped
public class NaturalKeyLock {
  @Inject EntityManager database;
  @Inject CurrentMunicipality current;

  /** Held until the caller's transaction ends. */
  public void take(String kind, Object key) {
    database
        .createNativeQuery(
            "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))) AS taken",
            Integer.class)
        .setParameter("name", kind + '/' + current.code() + '/' + key)
        .getSingleResult();
  }
}
