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
    lock(kind + '/' + current.code() + '/' + key);
  }

  /** As {@link #take}, for a key that is one in the whole province. */
  public void takeInProvince(String kind, Object key) {
    lock(kind + '/' + key);
  }

  private void lock(String name) {
    database
        .createNativeQuery(
            "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:name, 0))) AS taken",
            Integer.class)
        .setParameter("name", name)
        .getSingleResult();
  }
}
