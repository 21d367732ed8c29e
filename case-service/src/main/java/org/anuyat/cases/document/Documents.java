package org.anuyat.cases.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.job.Jobs;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.storage.ObjectStore;
import org.apache.commons.codec.digest.DigestUtils;

/** The electronic case files' documents. Callers hold a transaction. */
@ApplicationScoped
public class Documents implements PanacheRepositoryBase<CaseDocument, UUID> {
  private static final long LARGEST_FOR_MACHINE = 30L << 20;

  @Inject CurrentMunicipality municipality;
  @Inject Jobs jobs;
  @Inject ObjectStore store;
  @Inject CopyingDocument copyingDocument;
  @Inject Clock clock;
  @Inject Event<StoredFile> stored;

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

  /** The application as a portal posted it; it takes the place of the mail. */
  public void keepForm(CaseFile caseFile, UUID messageId, byte[] json) {
    CaseDocument form = CaseDocument.form(caseFile.id(), messageId);
    persistAndFlush(form);
    store.put(form.objectKey(), json, form.contentType());
    form.storedAt(clock.instant(), json.length, DigestUtils.sha256Hex(json));
  }

  /** Whether the bytes of every document of the case lie in its own store. */
  public boolean areStored(UUID caseId) {
    return count("caseId = ?1 and state <> ?2", caseId, CaseDocument.State.STORED) == 0;
  }

  /**
   * Lays what this office made or scanned itself into the case file, at once. The bytes are written
   * first: a transaction that rolls back leaves an object nobody refers to, never a gap.
   *
   * @param holds documents of the case whose pages or bytes are in it: when one of them shows an
   *     identity document, so does this one (2.4)
   */
  public StoredFile keep(
      CaseFile caseFile,
      DocumentKind kind,
      String name,
      String contentType,
      byte[] bytes,
      Collection<UUID> holds) {
    var document = CaseDocument.ofOffice(caseFile.id(), kind, name, contentType);
    holds.forEach(id -> document.holds(get(caseFile.id(), id)));
    persist(document);
    flush();
    store.put(document.objectKey(), bytes, contentType);
    document.storedAt(clock.instant(), bytes.length, DigestUtils.sha256Hex(bytes));
    stored.fire(document.file());
    return document.file();
  }

  /**
   * One stored document of the case.
   *
   * @throws Problem NOT_FOUND when the case has no such document, NOT_STORED_YET while it is copied
   */
  public StoredFile file(UUID caseId, UUID documentId) {
    CaseDocument document =
        of(caseId, documentId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    if (!document.isStored()) {
      throw new Problem(ProblemType.NOT_STORED_YET);
    }
    return document.file();
  }

  /** Whether a document of the case shows an identity document; false when it is gone. */
  public boolean isIdentityImage(UUID caseId, UUID documentId) {
    return of(caseId, documentId).filter(CaseDocument::isIdentityImage).isPresent();
  }

  /** Keeps what the check of the signatures inside a PDF found. */
  public void signaturesFound(UUID documentId, SignatureFinding finding) {
    findByIdOptional(documentId).ifPresent(document -> document.signaturesFound(finding));
  }

  /** In the order in which they came. */
  public List<DocumentView> of(UUID caseId) {
    return list("caseId = ?1 order by id", caseId).stream().map(CaseDocument::view).toList();
  }

  /**
   * Marks documents that show an identity document, each with the mail it came in and the papers of
   * this office it was copied into, whose bytes hold it too (2.4).
   *
   * @throws Problem NOT_FOUND when one is not of this case
   */
  public void markIdentityImages(UUID caseId, Collection<UUID> documentIds) {
    for (UUID documentId : documentIds) {
      CaseDocument document = get(caseId, documentId);
      document.showsIdentityDocument();
      list("caseId = ?1 and messageId = ?2", caseId, document.messageId()).stream()
          .filter(CaseDocument::isMail)
          .forEach(CaseDocument::showsIdentityDocument);
      list("caseId", caseId).stream()
          .filter(other -> other.contains(documentId))
          .forEach(CaseDocument::showsIdentityDocument);
    }
  }

  /**
   * The bytes for a job that tells no person what it saw; the reader closes them.
   *
   * @throws Problem NOT_FOUND, or NOT_STORED_YET
   */
  public InputStream openForMachine(UUID caseId, UUID documentId) {
    CaseDocument document = get(caseId, documentId);
    if (!document.isStored()) {
      throw new Problem(ProblemType.NOT_STORED_YET);
    }
    return store.open(document.objectKey());
  }

  /**
   * The bytes for a program that tells no person what it saw; people read through {@link
   * ReadingDocument}.
   *
   * @return empty for a file of more than 30 MB
   * @throws Problem NOT_FOUND, or NOT_STORED_YET
   */
  public Optional<byte[]> bytesForMachine(UUID caseId, UUID documentId) {
    CaseDocument document = get(caseId, documentId);
    if (!document.isStored()) {
      throw new Problem(ProblemType.NOT_STORED_YET);
    }
    return document.size() > LARGEST_FOR_MACHINE
        ? Optional.empty()
        : Optional.of(store.read(document.objectKey()));
  }

  CaseDocument get(UUID caseId, UUID documentId) {
    return of(caseId, documentId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  Optional<CaseDocument> of(UUID caseId, UUID documentId) {
    return find("caseId = ?1 and id = ?2", caseId, documentId).firstResultOptional();
  }
}
