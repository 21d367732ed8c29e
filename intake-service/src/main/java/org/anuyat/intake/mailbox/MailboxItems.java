package org.anuyat.intake.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is known of the mails on the server. SQL, because these are marks, not objects. */
@ApplicationScoped
class MailboxItems {
  private static final String OF_FOLDER =
      " municipality = :municipality AND folder = :folder AND uid_validity = :validity";

  @Inject EntityManager database;

  @Transactional
  Optional<FolderMark> mark(FolderKey folder) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                "SELECT high_water, reconciled_at FROM mailbox_folder"
                    + " WHERE municipality = :municipality AND name = :folder"
                    + " AND uid_validity = :validity",
                Object[].class)
            .setParameter("municipality", folder.municipality())
            .setParameter("folder", folder.name())
            .setParameter("validity", folder.uidValidity())
            .getResultList();
    return rows.stream()
        .map(r -> new FolderMark(((Number) r[0]).longValue(), (Instant) r[1]))
        .findFirst();
  }

  @Transactional
  void setMark(FolderKey folder, FolderMark mark) {
    of(
            folder,
            "INSERT INTO mailbox_folder (municipality, name, uid_validity, high_water, reconciled_at)"
                + " VALUES (:municipality, :folder, :validity, :high, :at)"
                + " ON CONFLICT (municipality, name, uid_validity)"
                + " DO UPDATE SET high_water = GREATEST(mailbox_folder.high_water, :high),"
                + " reconciled_at = :at")
        .setParameter("high", mark.highWater())
        .setParameter("at", mark.reconciledAt())
        .executeUpdate();
  }

  /** UIDs from {@code from} on that became messages. */
  @Transactional
  Set<Long> taken(FolderKey folder, long from) {
    return uids(
        of(
                folder,
                "SELECT uid FROM mailbox_item WHERE"
                    + OF_FOLDER
                    + " AND uid >= :from AND message_id IS NOT NULL")
            .setParameter("from", from));
  }

  /** UIDs that failed before and are to be tried again. */
  @Transactional
  Set<Long> pending(FolderKey folder) {
    return uids(
        of(folder, "SELECT uid FROM mailbox_item WHERE" + OF_FOLDER + " AND message_id IS NULL"));
  }

  /** In the transaction that registers the message. */
  @Transactional(Transactional.TxType.MANDATORY)
  void take(FolderKey folder, long uid, UUID message) {
    of(
            folder,
            "INSERT INTO mailbox_item (municipality, folder, uid_validity, uid, message_id)"
                + " VALUES (:municipality, :folder, :validity, :uid, :message)"
                + " ON CONFLICT (municipality, folder, uid_validity, uid)"
                + " DO UPDATE SET message_id = COALESCE(mailbox_item.message_id, :message)")
        .setParameter("uid", uid)
        .setParameter("message", message)
        .executeUpdate();
  }

  /** Notes a failure and answers how many there were. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int fail(FolderKey folder, long uid, String failure) {
    Number failures =
        (Number)
            of(
                    folder,
                    "INSERT INTO mailbox_item"
                        + " (municipality, folder, uid_validity, uid, failures, last_failure)"
                        + " VALUES (:municipality, :folder, :validity, :uid, 1, :failure)"
                        + " ON CONFLICT (municipality, folder, uid_validity, uid) DO UPDATE"
                        + " SET failures = mailbox_item.failures + 1, last_failure = :failure"
                        + " RETURNING failures")
                .setParameter("uid", uid)
                .setParameter("failure", failure)
                .getSingleResult();
    return failures.intValue();
  }

  /** Known mails of the folder by rising UID, both ends included. */
  @Transactional
  List<MailboxItemView> between(FolderKey folder, long first, long last, int limit) {
    List<Object[]> rows =
        of(
                folder,
                "SELECT uid, message_id, failures, last_failure FROM mailbox_item WHERE"
                    + OF_FOLDER
                    + " AND uid BETWEEN :first AND :last ORDER BY uid")
            .setParameter("first", first)
            .setParameter("last", last)
            .setMaxResults(limit)
            .getResultList();
    return rows.stream().map(r -> view(folder, r)).toList();
  }

  private static MailboxItemView view(FolderKey folder, Object[] row) {
    return new MailboxItemView(
        folder.name(),
        folder.uidValidity(),
        ((Number) row[0]).longValue(),
        (UUID) row[1],
        ((Number) row[2]).intValue(),
        (String) row[3]);
  }

  private Query of(FolderKey folder, String sql) {
    return database
        .createNativeQuery(sql)
        .setParameter("municipality", folder.municipality())
        .setParameter("folder", folder.name())
        .setParameter("validity", folder.uidValidity());
  }

  private static Set<Long> uids(Query query) {
    Set<Long> uids = new HashSet<>();
    for (Object uid : query.getResultList()) {
      uids.add(((Number) uid).longValue());
    }
    return uids;
  }
}
