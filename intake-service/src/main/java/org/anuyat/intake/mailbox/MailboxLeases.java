package org.anuyat.intake.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Who may sweep a mailbox now; held in the database, so that it holds between machines. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MailboxLeases {
  @Inject EntityManager database;
  @Inject MailboxSettings settings;
  @Inject Clock clock;

  /** Takes or renews the lease; false when another owner has it. */
  boolean hold(String municipality, String owner) {
    Instant now = clock.instant();
    return database
            .createNativeQuery(
                "INSERT INTO mailbox_lease (municipality, owner, expires_at)"
                    + " VALUES (:municipality, :owner, :expires)"
                    + " ON CONFLICT (municipality) DO UPDATE"
                    + " SET owner = :owner, expires_at = :expires"
                    + " WHERE mailbox_lease.owner = :owner OR mailbox_lease.expires_at < :now")
            .setParameter("municipality", municipality)
            .setParameter("owner", owner)
            .setParameter("expires", now.plus(settings.lease()))
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  void release(String municipality, String owner) {
    database
        .createNativeQuery(
            "DELETE FROM mailbox_lease WHERE municipality = :municipality AND owner = :owner")
        .setParameter("municipality", municipality)
        .setParameter("owner", owner)
        .executeUpdate();
  }
}
