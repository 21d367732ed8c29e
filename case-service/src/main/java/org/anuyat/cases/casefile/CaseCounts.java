package org.anuyat.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anuyat.cases.platform.CurrentMunicipality;

/**
 * How many cases the current municipality has in each status: the sum of what each change added,
 * never a count over the cases. Callers hold a transaction.
 */
@ApplicationScoped
public class CaseCounts {
  private static final String SUM =
      """
      select status, cast(sum(cases) as bigint) as cases from case_count
      where municipality = :municipality group by status
      """;

  @Inject EntityManager database;
  @Inject CurrentMunicipality current;

  /** Statuses without a case may be missing. */
  @SuppressWarnings("unchecked")
  public Map<CaseStatus, Long> byStatus() {
    var counts = new EnumMap<CaseStatus, Long>(CaseStatus.class);
    List<Tuple> sums =
        database
            .createNativeQuery(SUM, Tuple.class)
            .setParameter("municipality", current.code())
            .getResultList();
    sums.forEach(sum ->
        counts.put(
            CaseStatus.valueOf(sum.get("status", String.class)), sum.get("cases", Long.class)));
    return counts;
  }
}
