package org.anuyat.cases.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
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
            "update case_history set reason = null, reason_salt = null"
                + " where case_id = :id and reason_hash is not null")
        .setParameter("id", id)
        .executeUpdate();
  }

  /** The case whose turn it is (4.1). */
  public Optional<CaseFile> firstInQueue() {
    return queue(null, 1).stream().findFirst();
  }

  /**
   * Received cases, first come first.
   *
   * @param after only cases behind this place; null from the first on
   */
  public List<CaseFile> queue(QueuePlace after, int limit) {
    String query = "from CaseFile c join fetch c.procedure where c.status = RECEIVED";
    var parameters = new Parameters();
    if (after != null) {
      query += " and (c.deemedReceivedAt, c.arrivedAt, c.id) > (:deemed, :arrived, :id)";
      parameters
          .and("deemed", after.deemedReceivedAt())
          .and("arrived", after.arrivedAt())
          .and("id", after.id());
    }
    return find(query + " order by c.deemedReceivedAt, c.arrivedAt, c.id", parameters)
        .page(Page.ofSize(limit))
        .list();
  }

  /**
   * Newest first.
   *
   * @param before only cases opened before this one; null from the newest on
   * @param status only cases in this status; null for all
   */
  public List<CaseFile> newest(UUID before, CaseStatus status, int limit) {
    String query = "from CaseFile c join fetch c.procedure where true";
    var parameters = new Parameters();
    if (before != null) {
      query += " and c.id < :before";
      parameters.and("before", before);
    }
    if (status != null) {
      query += " and c.status = :status";
      parameters.and("status", status);
    }
    return find(query + " order by c.id desc", parameters).page(Page.ofSize(limit)).list();
  }
}
