package org.anuyat.cases.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that was taken out of turn, the newest first. Callers hold a transaction. */
@ApplicationScoped
public class OutOfTurnPicks {
  private static final String NEWEST =
      """
      select h.id, h.case_id, c.case_number || '/' || c.be_year as number,
        h.facts ->> 'passedOver' as passed_over, h.reason, h.actor, h.actor_name, h.at
      from case_history h join case_file c on c.id = h.case_id
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
  @SuppressWarnings("unchecked")
  Page page(UUID after, int limit) {
    Query query =
        database
            .createNativeQuery(
                NEWEST
                    + (after == null ? "" : BEHIND)
                    + " order by h.at desc, h.id desc limit "
                    + (limit + 1),
                Tuple.class)
            .setParameter("municipality", current.code());
    if (after != null) {
      query.setParameter("after", after);
    }
    List<Tuple> lines = query.getResultList();
    List<Tuple> shown = lines.size() > limit ? lines.subList(0, limit) : lines;
    return new Page(
        shown.stream().map(OutOfTurnPicks::pick).toList(),
        lines.size() > limit ? shown.getLast().get("id", UUID.class) : null);
  }

  private static OutOfTurnPick pick(Tuple line) {
    return new OutOfTurnPick(
        line.get("case_id", UUID.class),
        line.get("number", String.class),
        line.get("passed_over", String.class),
        line.get("reason", String.class),
        line.get("actor", String.class),
        line.get("actor_name", String.class),
        line.get("at", Instant.class));
  }
}
