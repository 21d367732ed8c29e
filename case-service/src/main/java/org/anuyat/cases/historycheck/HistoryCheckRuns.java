package org.anuyat.cases.historycheck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** The runs of the history check. Callers hold a transaction and say whose runs they mean. */
@ApplicationScoped
class HistoryCheckRuns implements PanacheRepositoryBase<HistoryCheckRun, UUID> {

  HistoryCheckRun get(String municipality, UUID id) {
    return find("municipality = ?1 and id = ?2", municipality, id)
        .firstResultOptional()
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** The newest first. */
  List<HistoryCheckRun> newest(String municipality, int limit) {
    return find("municipality = ?1 order by id desc", municipality).page(Page.ofSize(limit)).list();
  }
}
