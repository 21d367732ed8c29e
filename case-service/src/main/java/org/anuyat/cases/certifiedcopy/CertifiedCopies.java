package org.anuyat.cases.certifiedcopy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.document.Documents;

/** The certified copies of the current municipality. Callers hold a transaction. */
@ApplicationScoped
public class CertifiedCopies implements PanacheRepositoryBase<CertifiedCopy, UUID> {
  @Inject Documents documents;

  /** In the order in which they were made. */
  public List<CopyView> of(UUID caseId) {
    return list("caseId = ?1 order by id", caseId).stream()
        .map(copy -> copy.view(documents.file(caseId, copy.sourceDocumentId()).name()))
        .toList();
  }

  Optional<CertifiedCopy> of(UUID caseId, UUID copyId) {
    return find("caseId = ?1 and id = ?2", caseId, copyId).firstResultOptional();
  }
}
