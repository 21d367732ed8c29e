package org.anuyat.cases.paper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.applicant.CaseMessages;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.certifiedcopy.CertifiedCopies;
import org.anuyat.cases.certifiedcopy.CopyView;
import org.anuyat.cases.client.Letterheads;
import org.anuyat.cases.document.DocumentKind;
import org.anuyat.cases.document.Documents;
import org.anuyat.cases.document.ReadingDocument;
import org.anuyat.cases.document.StoredFile;
import org.anuyat.cases.platform.Ids;
import org.anuyat.cases.untrusted.PdfPages;
import org.anuyat.cases.untrusted.Unreadable;

/** Prints a case to be approved on paper; each print has a barcode of its own (4.7, 5.1). */
@ApplicationScoped
class PrintingCase {
  @Inject Acts acts;
  @Inject CaseFiles caseFiles;
  @Inject CaseMessages messages;
  @Inject Documents documents;
  @Inject CertifiedCopies copies;
  @Inject CasePrints prints;
  @Inject Letterheads letterheads;
  @Inject ReadingDocument readingDocument;

  /**
   * The print pack as PDF, certified copies behind it.
   *
   * @param why the reader's reason; may be null unless a copy shows an identity document
   */
  byte[] print(UUID caseId, String why) {
    String municipalityTh = letterheads.nameTh();
    return QuarkusTransaction.requiringNew().call(() -> write(caseId, why, municipalityTh));
  }

  private byte[] write(UUID caseId, String why, String municipalityTh) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    Act act = acts.now();
    String token = Ids.token();
    List<CopyView> certified = copies.of(caseId);
    byte[] pages =
        PrintPack.write(
            new PrintPack.Contents(
                municipalityTh,
                caseFile,
                messages.of(caseId),
                documents.of(caseId),
                certified,
                token,
                act));
    byte[] pdf = join(pages, caseId, certified, why);
    StoredFile kept =
        documents.keep(
            caseFile,
            DocumentKind.PRINT_PACK,
            "print-pack.pdf",
            "application/pdf",
            pdf,
            certified.stream().map(CopyView::documentId).toList());
    var print = new CasePrint(Ids.next(), caseId, token, kept.id(), act);
    prints.persist(print);
    caseFile.apply(new CaseEvent.PrintedForApproval(print.id(), kept.id()), act);
    return pdf;
  }

  private byte[] join(byte[] pages, UUID caseId, List<CopyView> certified, String why) {
    var all = new ArrayList<byte[]>();
    all.add(pages);
    certified.forEach(copy -> all.add(readingDocument.read(caseId, copy.documentId(), why)));
    try {
      return all.size() == 1 ? pages : PdfPages.join(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Unreadable e) {
      throw new IllegalStateException("Pages this office wrote cannot be read", e);
    }
  }
}
