package org.anuyat.cases.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anuyat.cases.casefile.CaseHistory;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that was taken out of turn, the newest first. Callers hold a transaction. */
@ApplicationScoped
public class OutOfTurnPicks {
  private static final String LINES =
      """
      select h.id from case_history h
      where h.municipality = :municipality and h.event = 'REVIEW_STARTED'
        and (h.facts ->> 'passedOver') is not null
      """;

  private static final String BEHIND =
      " and (h.at, h.id) < (select a.at, a.id from case_history a where a.id = :after)";

  @Inject EntityManager database;
  @Inject CurrentMunicipality current;

  /** One page of them. */
  @Schema(name = "OutOfTurnPage", description = "One page of what was taken out of turn")
  public record Page(
      List<OutOfTurnPick> items,
      @Schema(description = "Ask with ?after= this for the next page; null on the last page")
          UUID next) {}

  /**
   * @param after {@code next} of the page before; null for the first page
   */
  Page page(UUID after, int limit) {
    List<UUID> found = lines(after, limit + 1);
    List<UUID> shown = found.size() > limit ? found.subList(0, limit) : found;
    return new Page(picks(shown), found.size() > limit ? shown.getLast() : null);
  }

  @SuppressWarnings("unchecked")
  private List<UUID> lines(UUID after, int limit) {
    Query query =
        database
            .createNativeQuery(
                LINES
                    + (after == null ? "" : BEHIND)
                    + " order by h.at desc, h.id desc limit "
                    + limit,
                UUID.class)
            .setParameter("municipality", current.code());
    if (after != null) {
      query.setParameter("after", after);
    }
    return query.getResultList();
  }

  private List<OutOfTurnPick> picks(List<UUID> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    Map<UUID, OutOfTurnPick> picks =
        database
            .createQuery(
                "from CaseHistory h join fetch h.caseFile where h.id in :lines", CaseHistory.class)
            .setParameter("lines", lines)
            .getResultStream()
            .collect(Collectors.toMap(CaseHistory::id, OutOfTurnPick::of));
    return lines.stream().map(picks::get).toList();
  }
}
