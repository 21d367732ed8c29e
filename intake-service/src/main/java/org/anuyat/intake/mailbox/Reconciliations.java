package org.anuyat.intake.mailbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.calendar.PeriodFilter;
import org.anuyat.intake.platform.Ids;

/** The comparisons of the current municipality's folders with the server. */
@ApplicationScoped
class Reconciliations implements PanacheRepositoryBase<Reconciliation, UUID> {
  @Inject Clock clock;

  @Transactional
  void add(FolderKey folder, ReconciliationCount count) {
    Reconciliation done = new Reconciliation();
    done.id = Ids.next();
    done.doneAt = clock.instant();
    done.folder = folder.name();
    done.uidValidity = folder.uidValidity();
    done.onServer = count.onServer();
    done.known = count.known();
    done.older = count.older();
    done.takenIn = count.takenIn();
    done.missing = count.missing();
    done.gone = count.gone();
    persist(done);
  }

  @Transactional
  List<ReconciliationView> newestBefore(UUID before, PeriodFilter done, int limit) {
    return find(
            "id < ?1 and doneAt >= ?2 and doneAt < ?3 order by id desc",
            before,
            done.first(),
            done.end())
        .page(0, limit)
        .list()
        .stream()
        .map(ReconciliationView::of)
        .toList();
  }
}
