package org.anuyat.cases.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Legal holds of the current municipality. Callers hold a transaction. */
@ApplicationScoped
class LegalHolds implements PanacheRepositoryBase<LegalHold, UUID> {

  List<LegalHold> of(UUID caseId) {
    return list("caseId = ?1 order by id", caseId);
  }

  Optional<LegalHold> open(UUID caseId) {
    return find("caseId = ?1 and releasedAt is null", caseId).firstResultOptional();
  }
}
