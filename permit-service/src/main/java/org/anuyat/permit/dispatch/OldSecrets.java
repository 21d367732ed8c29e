package org.anuyat.permit.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.anuyat.permit.secret.SecretSettings;

/** Wipes secrets that were told long enough ago, or whose link has ended. */
@ApplicationScoped
public class OldSecrets {
  @Inject EntityManager database;
  @Inject SecretSettings settings;
  @Inject Clock clock;

  /** In the current municipality, or in all when none is current. */
  @Transactional
  public int wipe() {
    Instant now = clock.instant();
    return database
        .createQuery(
            "update Dispatch set sealedSecret = null where sealedSecret is not null"
                + " and (orderedAt < :old or expiresAt < :now"
                + " or (way = PASSWORD_PROTECTED and secretToldAt < :told))")
        .setParameter("old", now.minus(settings.keepAtMost()))
        .setParameter("now", now)
        .setParameter("told", now.minus(settings.keepAfterTold()))
        .executeUpdate();
  }
}
