package org.anuyat.cases.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The checks of the current municipality's cases. Callers hold a transaction. */
@ApplicationScoped
class IdentityChecks implements PanacheRepositoryBase<IdentityCheck, UUID> {

  /** In the order in which they were made. */
  List<IdentityCheck> of(UUID caseId) {
    return list("caseId = ?1 order by id", caseId);
  }

  Optional<IdentityCheck> latest(UUID caseId, CheckKind kind) {
    return find("caseId = ?1 and kind = ?2 order by id desc", caseId, kind).firstResultOptional();
  }
}
