package org.anuyat.cases.pack;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anuyat.cases.applicant.MessageView;
import org.anuyat.cases.document.DocumentView;
import org.anuyat.cases.document.ReadingDocument;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Lays the bytes of a case's documents on this machine's disk, each checked against the SHA-256 it
 * was taken in with.
 */
@ApplicationScoped
class GatheringDocuments {
  @Inject ReadingDocument readingDocument;

  /**
   * @param messages of the case, in the order in which their files are numbered
   * @param why the reader's reason; may be null unless there are identity images
   * @throws Problem DOCUMENT_DAMAGED when the store gives other bytes than it was given;
   *     REASON_NEEDED, NOT_ALLOWED
   */
  List<PackedDocument> into(
      Path folder, UUID caseId, List<MessageView> messages, List<DocumentView> all, String why)
      throws IOException {
    Map<UUID, Integer> numbers = new HashMap<>();
    messages.forEach(message -> numbers.put(message.messageId(), numbers.size() + 1));
    Map<UUID, Integer> filesOfMail = new HashMap<>();
    List<PackedDocument> packed = new ArrayList<>();
    for (DocumentView document : all) {
      int number = document.isMail() ? 0 : filesOfMail.merge(document.messageId(), 1, Integer::sum);
      Path file = document.isStored() ? copied(folder, caseId, document, why) : null;
      packed.add(
          new PackedDocument(
              document, numbers.getOrDefault(document.messageId(), 0), number, file));
    }
    return packed;
  }

  private Path copied(Path folder, UUID caseId, DocumentView document, String why)
      throws IOException {
    Path file = folder.resolve(document.documentId().toString());
    MessageDigest digest = DigestUtils.getSha256Digest();
    try (InputStream bytes =
        QuarkusTransaction.requiringNew()
            .call(() -> readingDocument.open(caseId, document.documentId(), why).bytes())) {
      Files.copy(new DigestInputStream(bytes, digest), file);
    }
    String actual = HexFormat.of().formatHex(digest.digest());
    if (!actual.equals(document.sha256())) {
      throw new Problem(
          ProblemType.DOCUMENT_DAMAGED,
          "Document " + document.documentId() + " has another SHA-256 than when it was stored");
    }
    return file;
  }
}
