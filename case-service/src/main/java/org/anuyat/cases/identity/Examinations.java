package org.anuyat.cases.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The examinations of the current municipality's cases. Callers hold a transaction. */
@ApplicationScoped
class Examinations implements PanacheRepositoryBase<Examination, UUID> {

  List<Examination> of(UUID caseId) {
    return list("caseId = ?1 order by id", caseId);
  }

  Optional<Examination> of(UUID caseId, UUID examinationId) {
    return find("caseId = ?1 and id = ?2", caseId, examinationId).firstResultOptional();
  }
}
