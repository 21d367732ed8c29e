package org.anuyat.cases.dataset;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** The data sets of the current municipality. Callers hold a transaction. */
@ApplicationScoped
public class DataSets implements PanacheRepositoryBase<DataSet, UUID> {

  public Optional<DataSet> byCode(String code) {
    return find("code", code).firstResultOptional();
  }

  /** Those of these codes, in the order given; a code nobody knows is refused. */
  public List<DataSet> named(List<String> codes) {
    return codes.stream()
        .distinct()
        .map(code ->
            byCode(code)
                .orElseThrow(() ->
                    new Problem(ProblemType.UNKNOWN_DATA_SET, "No data set has the code " + code)))
        .toList();
  }

  /**
   * Without a class first, then personal data, then the rest; by code.
   *
   * @param after the last code of the page before, or null
   */
  List<DataSet> page(String after, int limit) {
    if (after == null) {
      return find("order by attention, code").page(0, limit).list();
    }
    DataSet last =
        byCode(after)
            .orElseThrow(() ->
                new Problem(ProblemType.INVALID_INPUT, "after is no code this list has given"));
    return find(
            "attention > ?1 or (attention = ?1 and code > ?2) order by attention, code",
            last.attention(),
            last.code())
        .page(0, limit)
        .list();
  }

  /** What citizens are told they may search (rule 1.3), by name. */
  List<DataSet> announced() {
    return find("attention > 0 order by code").stream()
        .filter(dataSet -> dataSet.terms().confidentiality().isAnnounced())
        .toList();
  }
}
