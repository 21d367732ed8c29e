package org.anuyat.cases.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.privacy.IdentityImages;
import org.anuyat.cases.storage.ObjectStore;

/**
 * The one way to a document's bytes for people: an identity image needs a named role and a reason,
 * and the read is noted in the caller's transaction before a byte leaves (2.4).
 */
@ApplicationScoped
public class ReadingDocument {
  @Inject Documents documents;
  @Inject IdentityImages identityImages;
  @Inject ObjectStore store;

  /** A document with its bytes; the reader closes them. */
  public record Opened(String name, String contentType, InputStream bytes) {}

  /** As {@link #open}, all of it at once. */
  public byte[] read(UUID caseId, UUID documentId, String why) {
    try (InputStream bytes = open(caseId, documentId, why).bytes()) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param why the reader's reason; may be null unless it is an identity image
   * @throws Problem NOT_FOUND, NOT_STORED_YET, NOT_ALLOWED or REASON_NEEDED
   */
  public Opened open(UUID caseId, UUID documentId, String why) {
    CaseDocument document = documents.get(caseId, documentId);
    if (!document.isStored()) {
      throw new Problem(ProblemType.NOT_STORED_YET);
    }
    if (document.isIdentityImage()) {
      identityImages.noteRead(caseId, documentId, why);
    }
    return new Opened(document.name(), document.contentType(), store.open(document.objectKey()));
  }
}
