package org.anuyat.cases.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.document.DocumentKind;
import org.anuyat.cases.document.Documents;
import org.anuyat.cases.document.StoredFile;
import org.anuyat.cases.untrusted.PdfPages;
import org.anuyat.cases.untrusted.Unreadable;

/** Lays pages of a scan into a case file (5.2). Callers hold a transaction. */
@ApplicationScoped
class FilingScan {
  @Inject CaseFiles caseFiles;
  @Inject Documents documents;

  /**
   * @param print whose barcode the pages carry; null when an officer chose the case
   * @param reason the officer's words; null where the barcode told
   */
  void file(ScanPart part, byte[] scan, UUID caseId, UUID print, String reason, Act act) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    FileType type = part.scan().type();
    byte[] pages = pages(part, scan);
    StoredFile kept =
        documents.keep(
            caseFile,
            DocumentKind.SCAN,
            "scan-" + part.pages() + type.ending(),
            type.contentType(),
            pages,
            List.of());
    caseFile.apply(new CaseEvent.ScanFiled(part.scan().id(), kept.id(), part.pages(), reason), act);
    part.filed(caseId, print, kept.id(), act);
  }

  /** A whole file is kept byte by byte. */
  private static byte[] pages(ScanPart part, byte[] scan) {
    if (part.scan().isWhole(part.firstPage(), part.lastPage())) {
      return scan;
    }
    try {
      return PdfPages.cut(scan, part.firstPage(), part.lastPage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Unreadable e) {
      throw new IllegalStateException("A scan that was read before cannot be read", e);
    }
  }
}
