package org.anuyat.cases.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is due of the cases of the current municipality. Callers hold a transaction. */
@ApplicationScoped
class Deadlines implements PanacheRepositoryBase<Deadline, UUID> {
  Map<DeadlineKind, Deadline> of(UUID caseId) {
    return list("caseFile.id", caseId).stream()
        .collect(Collectors.toMap(Deadline::kind, Function.identity()));
  }

  /**
   * One work list, most urgent first.
   *
   * @param after only what is behind this place; null from the first on
   */
  List<Deadline> page(DeadlineList list, Instant now, DeadlinePlace after, int limit) {
    String query =
        "from Deadline d join fetch d.caseFile c join fetch c.procedure"
            + " where d.state = RUNNING and d.kind in (:kinds)"
            + (list == DeadlineList.DUE_SOON
                ? " and d.dueAt > :now and d.remindAt <= :now"
                : " and d.dueAt <= :now");
    var parameters = Parameters.with("kinds", list.kinds()).and("now", now);
    if (after != null) {
      query += " and (d.dueAt, d.id) > (:due, :id)";
      parameters.and("due", after.dueAt()).and("id", after.id());
    }
    return find(query + " order by d.dueAt, d.id", parameters).page(Page.ofSize(limit)).list();
  }

  /** The next cases that have anything open, by id. */
  List<UUID> openCases(UUID after, int limit) {
    return getEntityManager()
        .createQuery(
            "select distinct d.caseFile.id from Deadline d"
                + " where d.state <> DONE and d.caseFile.id > :after order by d.caseFile.id",
            UUID.class)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }
}
