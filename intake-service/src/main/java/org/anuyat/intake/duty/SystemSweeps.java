package org.anuyat.intake.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** What the system's own sweeps found. SQL that only reads: the books are other rooms'. */
@ApplicationScoped
class SystemSweeps {
  @Inject EntityManager database;

  /**
   * Every folder that is swept, with the mails taken in from it in that time; the empty ones too.
   *
   * @param since null: from the beginning
   */
  @Transactional
  List<FolderCount> folders(String municipality, Instant since, Instant until) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                "SELECT f.name, count(m.id) FROM (SELECT DISTINCT name FROM mailbox_folder"
                    + " WHERE municipality = :municipality UNION SELECT DISTINCT folder FROM message"
                    + " WHERE municipality = :municipality AND seen_at > :since AND seen_at <= :until)"
                    + " f LEFT JOIN message m ON m.municipality = :municipality AND m.folder = f.name"
                    + " AND m.seen_at > :since AND m.seen_at <= :until GROUP BY f.name ORDER BY f.name",
                Object[].class)
            .setParameter("municipality", municipality)
            .setParameter("since", since == null ? Instant.EPOCH : since)
            .setParameter("until", until)
            .getResultList();
    return rows.stream()
        .map(r -> new FolderCount((String) r[0], ((Number) r[1]).longValue()))
        .toList();
  }

  /** When the folders were last compared with the mail server; null: never. */
  @Transactional
  Instant lastCompared(String municipality) {
    return (Instant)
        database
            .createNativeQuery(
                "SELECT max(reconciled_at) FROM mailbox_folder WHERE municipality = :municipality",
                Instant.class)
            .setParameter("municipality", municipality)
            .getSingleResult();
  }
}
