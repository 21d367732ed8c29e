package org.anuyat.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Finds ended cases of the current municipality, oldest end first, but none under legal hold. */
@ApplicationScoped
public class EndedCases {
  private static final String ENDED =
      """
      select c.id from CaseFile c
      where c.endedAt <= :endedBy
        and not exists (select 1 from LegalHold h where h.caseId = c.id and h.releasedAt is null)
        and %s
      order by c.endedAt
      """;

  @Inject Clock clock;
  @Inject EntityManager database;

  /**
   * @param condition JPQL over the case {@code c}, written by a room itself; it may ask for {@code
   *     :now}
   */
  public List<UUID> where(String condition, Instant endedBy, int limit) {
    var query =
        database
            .createQuery(ENDED.formatted(condition), UUID.class)
            .setParameter("endedBy", endedBy)
            .setMaxResults(limit);
    if (condition.contains(":now")) {
      query.setParameter("now", clock.instant());
    }
    return query.getResultList();
  }
}
