package org.anuyat.cases.saraban;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.client.Letterheads;
import org.anuyat.cases.document.DocumentKind;
import org.anuyat.cases.document.DocumentView;
import org.anuyat.cases.document.Documents;
import org.anuyat.cases.document.ReadingDocument;
import org.anuyat.cases.document.StoredFile;
import org.anuyat.cases.job.Jobs;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.retention.RecordClass;
import org.anuyat.cases.untrusted.CleanName;
import org.apache.commons.codec.digest.DigestUtils;

/** Makes a letter of a case and hands it to the agency's e-Saraban (4.7). */
@ApplicationScoped
class HandingToSaraban {
  /** What is held in memory while the pack is made. */
  private static final long MOST_BYTES = 200L << 20;

  @Inject Acts acts;
  @Inject CaseFiles caseFiles;
  @Inject Documents documents;
  @Inject HandOffs handOffs;
  @Inject Jobs jobs;
  @Inject DeliveringPack deliveringPack;
  @Inject Letterheads letterheads;
  @Inject ReadingDocument readingDocument;

  /**
   * @param why the reader's reason; may be null unless identity images are among the chosen
   *     documents
   */
  HandOffView handOver(UUID caseId, HandOffRequest letter, String why) {
    String municipalityTh = letterheads.nameTh();
    return QuarkusTransaction.requiringNew().call(() -> write(caseId, letter, why, municipalityTh));
  }

  private HandOffView write(UUID caseId, HandOffRequest letter, String why, String municipalityTh) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    Act act = acts.now();
    List<StoredFile> files = files(caseId, letter);
    List<Attachment> attachments = attachments(files, why);
    byte[] pdf =
        LetterPdf.write(letter, municipalityTh, caseFile.number().printedTh(), attachments);
    var main =
        new Attachment(
            Pack.PDF, Pack.PDF, "application/pdf", pdf.length, DigestUtils.sha256Hex(pdf), pdf);
    byte[] xml = LetterXml.write(letter, caseFile.number().printed(), act.at(), main, attachments);
    StoredFile pack =
        documents.keep(
            caseFile,
            DocumentKind.SARABAN_PACK,
            "e-saraban.zip",
            "application/zip",
            Pack.zip(xml, main, attachments, act.at()),
            files.stream().map(StoredFile::id).toList());
    var handOff = new HandOff(letter, pack, act);
    handOffs.persist(handOff);
    caseFile.apply(new CaseEvent.HandedToSaraban(letter.bookNumber(), pack.id()), act);
    jobs.enqueue(
        deliveringPack,
        handOff.id().toString(),
        new DeliveringPack.Deliver(caseFile.municipality(), handOff.id()));
    return handOff.view();
  }

  /** Unless they are chosen by name, images of identity documents stay here (2.4). */
  private List<StoredFile> files(UUID caseId, HandOffRequest letter) {
    List<UUID> chosen =
        letter.documentIds() == null
            ? documents.of(caseId).stream()
                .filter(document -> document.kind() == DocumentKind.ATTACHMENT)
                .filter(document -> document.recordClass() != RecordClass.IDENTITY_IMAGE)
                .map(DocumentView::documentId)
                .toList()
            : letter.documentIds().stream().distinct().toList();
    List<StoredFile> files = chosen.stream().map(id -> documents.file(caseId, id)).toList();
    if (files.stream().mapToLong(StoredFile::size).sum() > MOST_BYTES) {
      throw new Problem(
          ProblemType.FILE_TOO_LARGE, "All attachments together may have " + MOST_BYTES + " bytes");
    }
    return files;
  }

  private List<Attachment> attachments(List<StoredFile> files, String why) {
    var attachments = new ArrayList<Attachment>();
    for (StoredFile file : files) {
      attachments.add(attachment(attachments.size() + 1, file, why));
    }
    return attachments;
  }

  private Attachment attachment(int number, StoredFile file, String why) {
    String path = "attachments/" + number + "-" + CleanName.filed(file.name());
    return new Attachment(
        path,
        CleanName.printed(file.name()),
        file.contentType(),
        file.size(),
        file.sha256(),
        readingDocument.read(file.caseId(), file.id(), why));
  }
}
