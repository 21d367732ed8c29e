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

  private static final int MOST_DOUBLINGS = 6;

  @Inject EntityManager database;
  @Inject MailboxSettings settings;

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

  /** Everything up to {@code highWater} is taken in or noted. */
  @Transactional
  void advance(FolderKey folder, long highWater) {
    mark(folder, highWater, Instant.EPOCH);
  }

  @Transactional
  void reconciled(FolderKey folder, long highWater, Instant at) {
    mark(folder, highWater, at);
  }

  private void mark(FolderKey folder, long highWater, Instant reconciledAt) {
    of(
            folder,
            "INSERT INTO mailbox_folder (municipality, name, uid_validity, high_water, reconciled_at)"
                + " VALUES (:municipality, :folder, :validity, :high, :at)"
                + " ON CONFLICT (municipality, name, uid_validity)"
                + " DO UPDATE SET high_water = GREATEST(mailbox_folder.high_water, :high),"
                + " reconciled_at = GREATEST(mailbox_folder.reconciled_at, :at)")
        .setParameter("high", highWater)
        .setParameter("at", reconciledAt)
        .executeUpdate();
  }

  /** UIDs that became messages, rising. */
  @Transactional
  long[] taken(FolderKey folder) {
    return uids(
        of(
            folder,
            "SELECT uid FROM mailbox_item WHERE" + OF_FOLDER + " AND message_id IS NOT NULL"));
  }

  /** UIDs that failed before and are to be tried again by now, rising. */
  @Transactional
  long[] due(FolderKey folder, Instant now) {
    return uids(
        of(
                folder,
                "SELECT uid FROM mailbox_item WHERE"
                    + OF_FOLDER
                    + " AND message_id IS NULL AND retry_at <= :now")
            .setParameter("now", now));
  }

  /** Folders of the mailbox in which a mail is to be tried again by now. */
  @Transactional
  Set<String> foldersWithDue(String municipality, Instant now) {
    List<String> names =
        database
            .createNativeQuery(
                "SELECT DISTINCT folder FROM mailbox_item WHERE municipality = :municipality"
                    + " AND message_id IS NULL AND retry_at <= :now",
                String.class)
            .setParameter("municipality", municipality)
            .setParameter("now", now)
            .getResultList();
    return new HashSet<>(names);
  }

  /** A mail that failed is no longer on the server: it is not tried again. */
  @Transactional
  void gone(FolderKey folder, long uid) {
    of(
            folder,
            "UPDATE mailbox_item SET retry_at = NULL WHERE"
                + OF_FOLDER
                + " AND uid = :uid AND message_id IS NULL")
        .setParameter("uid", uid)
        .executeUpdate();
  }

  /**
   * In the transaction that registers the messages; {@code uids} and {@code messages} go together.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void take(FolderKey folder, List<Long> uids, List<UUID> messages) {
    of(
            folder,
            "INSERT INTO mailbox_item (municipality, folder, uid_validity, uid, message_id)"
                + " SELECT :municipality, :folder, :validity, uid, message"
                + " FROM unnest(CAST(:uids AS bigint[]), CAST(:messages AS uuid[]))"
                + " AS taken (uid, message) ORDER BY uid"
                + " ON CONFLICT (municipality, folder, uid_validity, uid)"
                + " DO UPDATE SET message_id ="
                + " COALESCE(mailbox_item.message_id, EXCLUDED.message_id)")
        .setParameter("uids", uids.toArray(new Long[0]))
        .setParameter("messages", messages.stream().map(UUID::toString).toArray(String[]::new))
        .executeUpdate();
  }

  /** Notes a failure, sets the next try, and answers how many failures there were. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  int fail(FolderKey folder, long uid, String failure, Instant now) {
    Number failures =
        (Number)
            of(
                    folder,
                    "INSERT INTO mailbox_item"
                        + " (municipality, folder, uid_validity, uid, failures, last_failure, retry_at)"
                        + " VALUES (:municipality, :folder, :validity, :uid, 1, :failure, :now)"
                        + " ON CONFLICT (municipality, folder, uid_validity, uid) DO UPDATE"
                        + " SET failures = mailbox_item.failures + 1, last_failure = :failure"
                        + " RETURNING failures")
                .setParameter("uid", uid)
                .setParameter("failure", failure)
                .setParameter("now", now)
                .getSingleResult();
    int doubled = Math.min(failures.intValue() - 1, MOST_DOUBLINGS);
    of(folder, "UPDATE mailbox_item SET retry_at = :at WHERE" + OF_FOLDER + " AND uid = :uid")
        .setParameter("at", now.plus(settings.retryAfter().multipliedBy(1L << doubled)))
        .setParameter("uid", uid)
        .executeUpdate();
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

  /** Where the mails lie or lay that are this message. */
  @Transactional
  List<MailboxItemView> of(String municipality, UUID message) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                "SELECT uid, message_id, failures, last_failure, folder, uid_validity"
                    + " FROM mailbox_item"
                    + " WHERE municipality = :municipality AND message_id = :message",
                Object[].class)
            .setParameter("municipality", municipality)
            .setParameter("message", message)
            .getResultList();
    return rows.stream()
        .map(r -> view(new FolderKey(municipality, (String) r[4], ((Number) r[5]).longValue()), r))
        .toList();
  }

  /** A mail was moved: it is known where it now lies, so it is not fetched again. */
  @Transactional
  void follow(FolderKey from, long uid, FolderKey to, long newUid) {
    of(
            to,
            "INSERT INTO mailbox_item (municipality, folder, uid_validity, uid, message_id)"
                + " SELECT :municipality, :folder, :validity, :uid, message_id FROM mailbox_item"
                + " WHERE municipality = :municipality AND folder = :oldFolder"
                + " AND uid_validity = :oldValidity AND uid = :oldUid"
                + " ON CONFLICT (municipality, folder, uid_validity, uid) DO NOTHING")
        .setParameter("uid", newUid)
        .setParameter("oldFolder", from.name())
        .setParameter("oldValidity", from.uidValidity())
        .setParameter("oldUid", uid)
        .executeUpdate();
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

  private static long[] uids(Query query) {
    List<?> uids = query.getResultList();
    return uids.stream().mapToLong(uid -> ((Number) uid).longValue()).sorted().toArray();
  }
}
