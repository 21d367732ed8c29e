package org.anuyat.cases.saraban;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The hand-offs of the current municipality. Callers hold a transaction. */
@ApplicationScoped
class HandOffs implements PanacheRepositoryBase<HandOff, UUID> {

  /** Newest first. */
  List<HandOffView> of(UUID caseId) {
    return list("caseId = ?1 order by id desc", caseId).stream().map(HandOff::view).toList();
  }

  Optional<HandOff> of(UUID caseId, UUID handOffId) {
    return find("caseId = ?1 and id = ?2", caseId, handOffId).firstResultOptional();
  }
}
