package org.anuyat.cases.attorney;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The powers of attorney of the current municipality. Callers hold a transaction. */
@ApplicationScoped
class PowersOfAttorney implements PanacheRepositoryBase<PowerOfAttorney, UUID> {

  Optional<PowerOfAttorney> ofCase(UUID caseId) {
    return find("caseId", caseId).firstResultOptional();
  }

  /**
   * The most urgent first.
   *
   * @param dueBefore only originals due before this day; null for all
   */
  List<PowerOfAttorney> waitingForOriginal(LocalDate dueBefore, int limit) {
    String query = "originalDue is not null and originalReceivedOn is null";
    String order = " order by originalDue, id";
    var found =
        dueBefore == null
            ? find(query + order)
            : find(query + " and originalDue < ?1" + order, dueBefore);
    return found.page(Page.ofSize(limit)).list();
  }
}
