package org.anuyat.permit.paperpermit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.permit.platform.CurrentMunicipality;
import org.anuyat.permit.platform.Ids;
import org.anuyat.permit.storage.ObjectStore;
import org.apache.commons.codec.digest.DigestUtils;

/** Keeps scans, before anything is known about them. */
@ApplicationScoped
class PaperScans {
  @Inject EntityManager database;
  @Inject ObjectStore store;
  @Inject CurrentMunicipality municipality;
  @Inject Clock clock;

  /** Keeps the bytes; the same bytes again are the same scan. */
  @Transactional
  PaperScan keep(byte[] file, String actor) {
    String sha256 = DigestUtils.sha256Hex(file);
    queueUp(sha256);
    return bySha256(sha256).orElseGet(() -> add(file, sha256, actor));
  }

  private PaperScan add(byte[] file, String sha256, String actor) {
    PaperScan scan = new PaperScan();
    scan.objectKey = "paper/" + municipality.code() + "/" + Ids.next();
    scan.sha256 = sha256;
    scan.size = file.length;
    scan.uploadedBy = actor;
    scan.uploadedAt = clock.instant();
    store.put(scan.objectKey, file, "application/octet-stream");
    database.persist(scan);
    return scan;
  }

  /** Notes why a scan could not be filed; one that is filed stays so. */
  @Transactional
  void refuse(UUID scanId, String problem) {
    PaperScan scan = locked(scanId);
    if (scan.state != PaperScan.State.FILED) {
      scan.state = PaperScan.State.REFUSED;
      scan.refusal = problem;
    }
  }

  PaperScan locked(UUID scanId) {
    return database
        .createQuery("from PaperScan where id = :id", PaperScan.class)
        .setParameter("id", scanId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  Optional<PaperScan> find(UUID scanId) {
    return database
        .createQuery("from PaperScan where id = :id", PaperScan.class)
        .setParameter("id", scanId)
        .getResultStream()
        .findFirst();
  }

  /** Newest first. */
  List<PaperScan> page(UUID before, int limit) {
    var query =
        database.createQuery(
            before == null
                ? "from PaperScan order by id desc"
                : "from PaperScan where id < :before order by id desc",
            PaperScan.class);
    if (before != null) {
      query.setParameter("before", before);
    }
    return query.setMaxResults(limit).getResultList();
  }

  private Optional<PaperScan> bySha256(String sha256) {
    return database
        .createQuery("from PaperScan where sha256 = :sha256", PaperScan.class)
        .setParameter("sha256", sha256)
        .getResultStream()
        .findFirst();
  }

  private void queueUp(String sha256) {
    database
        .createNativeQuery(
            "SELECT CAST(pg_advisory_xact_lock(hashtextextended(:key, 0)) AS text)", String.class)
        .setParameter("key", "paper/" + municipality.code() + "/" + sha256)
        .getSingleResult();
  }
}
