package org.anuyat.cases.faq;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** The frequent questions of the current municipality. Callers hold a transaction. */
@ApplicationScoped
class FaqEntries implements PanacheRepositoryBase<FaqEntry, UUID> {
  private static final UUID LAST = new UUID(-1L, -1L);

  FaqEntry getForChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** The newest first. */
  List<FaqEntry> page(UUID before, int limit) {
    return find("id < ?1 order by id desc", before == null ? LAST : before).page(0, limit).list();
  }

  List<FaqEntry> published() {
    return list("state = ?1 order by publishedAt desc, id", FaqEntry.State.PUBLISHED);
  }

  /** The requests some entry was drafted from already. */
  Set<UUID> usedRequests() {
    return streamAll()
        .flatMap(entry -> entry.requests().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
