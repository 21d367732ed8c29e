package org.anuyat.cases.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.job.Jobs;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.storage.ObjectStore;

/** The electronic case files' documents. Callers hold a transaction. */
@ApplicationScoped
public class Documents implements PanacheRepositoryBase<CaseDocument, UUID> {
  @Inject CurrentMunicipality municipality;
  @Inject Jobs jobs;
  @Inject CopyingDocument copyingDocument;
  @Inject ObjectStore store;

  /** The mail itself belongs to the case; its bytes are copied soon. */
  public void expectMail(CaseFile caseFile, UUID messageId) {
    expect(CaseDocument.mail(caseFile.id(), messageId));
  }

  /** A file of the mail belongs to the case; its bytes are copied soon. */
  public void expectAttachment(
      CaseFile caseFile,
      UUID messageId,
      UUID attachmentId,
      String name,
      String contentType,
      long size,
      String sha256) {
    expect(
        CaseDocument.attachment(
            caseFile.id(), messageId, attachmentId, name, contentType, size, sha256));
  }

  private void expect(CaseDocument document) {
    persist(document);
    jobs.enqueue(
        copyingDocument,
        document.id().toString(),
        new CopyingDocument.Copy(municipality.code(), document.id()));
  }

  /** In the order in which they came. */
  public List<DocumentView> of(UUID caseId) {
    return list("caseId = ?1 order by id", caseId).stream().map(CaseDocument::view).toList();
  }

  /**
   * The bytes of a stored document of the case; the caller closes them.
   *
   * @throws Problem NOT_FOUND when the case has no such document
   */
  public InputStream open(UUID caseId, UUID documentId) {
    return of(caseId, documentId)
        .map(document -> store.open(document.objectKey()))
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  Optional<CaseDocument> of(UUID caseId, UUID documentId) {
    return find("caseId = ?1 and id = ?2", caseId, documentId).firstResultOptional();
  }
}
