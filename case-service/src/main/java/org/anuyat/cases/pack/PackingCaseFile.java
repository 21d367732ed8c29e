package org.anuyat.cases.pack;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.document.DocumentView;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.apache.commons.codec.digest.DigestUtils;

/** Puts a whole case file together and writes down who took it. Needs no transaction. */
@ApplicationScoped
class PackingCaseFile {
  @Inject Acts acts;
  @Inject CurrentMunicipality municipality;
  @Inject ReadingCase readingCase;
  @Inject GatheringDocuments gatheringDocuments;
  @Inject Downloads downloads;
  @Inject ObjectMapper json;

  /**
   * @param evenIfIncomplete also when documents are still being copied; they are then named in it
   *     as missing
   * @param why the reader's reason; may be null unless there are identity images
   * @throws Problem NOT_STORED_YET when some are and that was not asked for
   */
  PackedFile pack(UUID caseId, Download.Format format, boolean evenIfIncomplete, String why) {
    Act act = acts.now();
    CaseContents contents = readingCase.read(caseId);
    boolean complete = contents.documents().stream().allMatch(DocumentView::isStored);
    if (!complete && !evenIfIncomplete) {
      throw new Problem(
          ProblemType.NOT_STORED_YET,
          "Documents of the case are still being copied; evenIfIncomplete=true packs without them");
    }
    try (Workplace place = new Workplace()) {
      Path packed = place.file("packed");
      MessageDigest digest = DigestUtils.getSha256Digest();
      try (OutputStream out = new DigestOutputStream(Files.newOutputStream(packed), digest)) {
        write(out, place, contents, caseId, format, act, why);
      }
      long size = Files.size(packed);
      downloads.record(
          new Download(
              caseId, format, act, size, HexFormat.of().formatHex(digest.digest()), complete));
      return new PackedFile(
          contents.fileName() + "." + format.ending(), size, place.handOut(packed));
    } catch (IOException e) {
      throw new UncheckedIOException("case file " + caseId + " could not be packed", e);
    }
  }

  private void write(
      OutputStream out,
      Workplace place,
      CaseContents contents,
      UUID caseId,
      Download.Format format,
      Act act,
      String why)
      throws IOException {
    List<PackedDocument> documents =
        gatheringDocuments.into(
            place.folder("documents"), caseId, contents.messages(), contents.documents(), why);
    Path bundle = place.file("bundle");
    new BundlePdf(contents, documents, municipality.code(), act.at()).writeTo(bundle);
    switch (format) {
      case PDF -> Files.copy(bundle, out);
      case ZIP ->
          new BagZip(contents, documents, municipality.code(), act.at(), json)
              .writeTo(out, bundle, place.folder("bag"));
    }
  }
}
