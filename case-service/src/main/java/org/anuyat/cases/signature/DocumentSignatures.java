package org.anuyat.cases.signature;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The signatures found in documents. Callers hold a transaction. */
@ApplicationScoped
class DocumentSignatures implements PanacheRepositoryBase<DocumentSignature, UUID> {

  /** In the order of the file. */
  List<SignatureView> of(UUID documentId) {
    return list("documentId = ?1 order by position", documentId).stream()
        .map(DocumentSignature::view)
        .toList();
  }

  /** The same check again leaves the same rows. */
  void replace(UUID documentId, List<FoundSignature> found) {
    delete("documentId", documentId);
    for (int i = 0; i < found.size(); i++) {
      persist(new DocumentSignature(documentId, i + 1, found.get(i)));
    }
  }
}
