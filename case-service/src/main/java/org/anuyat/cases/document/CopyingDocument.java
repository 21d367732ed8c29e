package org.anuyat.cases.document;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.anuyat.cases.client.IntakeClient;
import org.anuyat.cases.job.JobHandler;
import org.anuyat.cases.storage.ObjectStore;

/**
 * Copies a document's bytes from intake into the case file's own bucket, so that the case file is
 * whole by itself (4.5). Only bytes with the announced SHA-256 are taken.
 */
@ApplicationScoped
class CopyingDocument implements JobHandler<CopyingDocument.Copy> {

  record Copy(String municipality, UUID documentId) implements JobHandler.Data {}

  @Inject Clock clock;
  @Inject IntakeClient intake;
  @Inject ObjectStore store;
  @Inject Documents documents;
  @Inject Event<StoredFile> stored;

  @Override
  public String name() {
    return "copy-document";
  }

  @Override
  public Class<Copy> dataType() {
    return Copy.class;
  }

  @Override
  public void run(Copy copy) throws IOException {
    CaseDocument document =
        QuarkusTransaction.requiringNew().call(() -> documents.findById(copy.documentId()));
    if (document == null || document.isStored()) {
      return; // deleted at the end of its retention, or copied before
    }
    try (InputStream bytes = open(copy.municipality(), document);
        CountingSha256 counted = new CountingSha256(bytes)) {
      store.put(document.objectKey(), counted, ObjectStore.UNKNOWN_SIZE, document.contentType());
      String sha256 = counted.sha256();
      if (!document.sha256().orElse(sha256).equals(sha256)) {
        throw new IOException("intake's bytes differ from the SHA-256 it told: " + document.id());
      }
      boolean kept =
          QuarkusTransaction.requiringNew()
              .call(() -> markStored(copy.documentId(), counted.size(), sha256));
      if (!kept) {
        store.delete(document.objectKey());
      }
    }
  }

  private boolean markStored(UUID documentId, long size, String sha256) {
    CaseDocument document = documents.findById(documentId);
    if (document != null) {
      document.storedAt(clock.instant(), size, sha256);
      stored.fire(document.file());
    }
    return document != null;
  }

  private InputStream open(String municipality, CaseDocument document) {
    return document
        .attachmentId()
        .map(id -> intake.attachment(municipality, document.messageId(), id))
        .orElseGet(() -> intake.rawMail(municipality, document.messageId()));
  }
}
