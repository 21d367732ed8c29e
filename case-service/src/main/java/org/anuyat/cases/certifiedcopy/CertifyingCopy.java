package org.anuyat.cases.certifiedcopy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.client.Letterheads;
import org.anuyat.cases.document.DocumentKind;
import org.anuyat.cases.document.Documents;
import org.anuyat.cases.document.ReadingDocument;
import org.anuyat.cases.document.StoredFile;
import org.anuyat.cases.platform.Ids;
import org.anuyat.cases.untrusted.PdfPages;
import org.anuyat.cases.untrusted.Unreadable;
import org.apache.commons.codec.digest.DigestUtils;

/** An officer certifies a copy of a document of the case, free of charge (3.3, 4.3). */
@ApplicationScoped
class CertifyingCopy {
  @Inject Acts acts;
  @Inject CaseFiles caseFiles;
  @Inject Documents documents;
  @Inject ReadingDocument readingDocument;
  @Inject Letterheads letterheads;
  @Inject CopyPages copyPages;
  @Inject CertificateNumbers numbers;
  @Inject CertifiedCopies copies;

  /** The new certified copy and its PDF. */
  record Certified(CopyView copy, byte[] pdf) {}

  /**
   * @param why the reader's reason; may be null unless it is an identity image
   */
  Certified certify(UUID caseId, UUID documentId, String positionTh, String why) {
    StoredFile source =
        QuarkusTransaction.requiringNew()
            .call(() -> documents.file(caseFiles.get(caseId).id(), documentId));
    byte[] bytes =
        QuarkusTransaction.requiringNew().call(() -> readingDocument.read(caseId, documentId, why));
    if (!DigestUtils.sha256Hex(bytes).equals(source.sha256())) {
      throw new IllegalStateException("Document " + documentId + " is not as it was stored");
    }
    Optional<CopyPages.Pages> pages = copyPages.of(source, bytes);
    String municipalityTh = letterheads.nameTh();
    return QuarkusTransaction.requiringNew()
        .call(() -> write(caseId, source, pages, municipalityTh, positionTh));
  }

  private Certified write(
      UUID caseId,
      StoredFile source,
      Optional<CopyPages.Pages> pages,
      String municipalityTh,
      String positionTh) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    Act act = acts.now();
    CertificateNumber number = numbers.next(act.at());
    Integer count = pages.map(CopyPages.Pages::count).orElse(null);
    byte[] sheet =
        CertificationSheet.write(
            municipalityTh, caseFile.number(), number, source, count, act, positionTh);
    byte[] pdf = pages.map(copy -> join(sheet, copy.pdf())).orElse(sheet);
    StoredFile kept =
        documents.keep(
            caseFile,
            DocumentKind.CERTIFIED_COPY,
            "certified-copy-" + number.number() + "-" + number.beYear() + ".pdf",
            "application/pdf",
            pdf,
            List.of(source.id()));
    var copy = new CertifiedCopy(Ids.next(), number, source, count, kept, act, positionTh);
    copies.persist(copy);
    caseFile.apply(
        new CaseEvent.CopyCertified(number.printed(), source.id(), kept.id(), source.sha256()),
        act);
    return new Certified(copy.view(source.name()), pdf);
  }

  private static byte[] join(byte[] sheet, byte[] copy) {
    try {
      return PdfPages.join(List.of(sheet, copy));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Unreadable e) {
      throw new IllegalStateException("Pages that were just written cannot be read", e);
    }
  }
}
