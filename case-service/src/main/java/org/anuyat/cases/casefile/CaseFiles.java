package org.anuyat.cases.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
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

  /** The case whose turn it is (4.1). */
  public Optional<CaseFile> firstInQueue() {
    return queue(null, 1).stream().findFirst();
  }

  /**
   * As {@link #firstInQueue}, and nobody else takes it until the transaction ends. Whoever takes it
   * just now is waited for; then it is no longer received, and the next one is asked for.
   */
  public Optional<CaseFile> firstInQueueForChange() {
    while (true) {
      Optional<UUID> first =
          getEntityManager()
              .createQuery(
                  "select c.id from CaseFile c where c.status = RECEIVED"
                      + " order by c.deemedReceivedAt, c.arrivedAt, c.id",
                  UUID.class)
              .setMaxResults(1)
              .getResultStream()
              .findFirst();
      if (first.isEmpty()) {
        return Optional.empty();
      }
      CaseFile waiting = getForChange(first.get());
      if (waiting.status() == CaseStatus.RECEIVED) {
        return Optional.of(waiting);
      }
    }
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

  /** These cases, with their procedures read along, in no order. */
  public List<CaseFile> withProcedures(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : list("from CaseFile c join fetch c.procedure where c.id in ?1", ids);
  }
}
