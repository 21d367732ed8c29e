package org.anuyat.cases.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.jboss.logging.MDC;

/** The case files of the current municipality. Callers hold a transaction. */
@ApplicationScoped
public class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {

  /**
   * @throws Problem NOT_FOUND when there is none, or it is another municipality's
   */
  public CaseFile get(UUID id) {
    return read(id, LockModeType.NONE);
  }

  /** As {@link #get}; nobody else changes the case until the transaction ends. */
  public CaseFile getForChange(UUID id) {
    return read(id, LockModeType.PESSIMISTIC_WRITE);
  }

  private CaseFile read(UUID id, LockModeType lock) {
    CaseFile caseFile =
        find("id", id)
            .withLock(lock)
            .firstResultOptional()
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    MDC.put("case", caseFile.id());
    return caseFile;
  }

  /** Erases what tells of persons in the case, and the reasons' texts of its history (2.5). */
  public void erasePersonalData(UUID id, Instant at) {
    getForChange(id).erasePersonalData(at);
    getEntityManager()
        .createNativeQuery(
            "update case_history set reason = null, details = null, reason_salt = null"
                + " where case_id = :id and reason_hash is not null")
        .setParameter("id", id)
        .executeUpdate();
  }

  /** The case whose turn it is (4.1). */
  public Optional<CaseFile> firstInQueue() {
    return idOfFirstInQueue().map(this::get);
  }

  /**
   * As {@link #firstInQueue}, and nobody else takes it until the transaction ends. Whoever takes it
   * just now is waited for; then it is no longer received, and the next one is asked for.
   */
  public Optional<CaseFile> firstInQueueForChange() {
    while (true) {
      Optional<UUID> first = idOfFirstInQueue();
      if (first.isEmpty()) {
        return Optional.empty();
      }
      CaseFile waiting = getForChange(first.get());
      if (waiting.status() == CaseStatus.RECEIVED) {
        return Optional.of(waiting);
      }
    }
  }

  private Optional<UUID> idOfFirstInQueue() {
    return getEntityManager()
        .createQuery(
            "select c.id from CaseFile c where c.status = RECEIVED"
                + " order by c.deemedReceivedAt, c.arrivedAt, c.id",
            UUID.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
