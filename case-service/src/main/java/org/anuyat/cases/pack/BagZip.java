package org.anuyat.cases.pack;

import com.fasterxml.jackson.databind.ObjectMapper;
import gov.loc.repository.bagit.creator.BagCreator;
import gov.loc.repository.bagit.domain.Metadata;
import gov.loc.repository.bagit.hash.StandardSupportedAlgorithms;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anuyat.cases.casefile.RecordedLine;

/**
 * The case file as a BagIt package (RFC 8493) in a ZIP: everything as it came, with the SHA-256 of
 * each file, so that anybody can check in ten years that nothing is missing or changed.
 */
final class BagZip {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private final CaseContents contents;
  private final List<PackedDocument> documents;
  private final String municipality;
  private final Instant at;
  private final ObjectMapper json;

  BagZip(
      CaseContents contents,
      List<PackedDocument> documents,
      String municipality,
      Instant at,
      ObjectMapper json) {
    this.contents = contents;
    this.documents = documents;
    this.municipality = municipality;
    this.at = at;
    this.json = json;
  }

  /**
   * @param bundle the PDF bundle; it is moved into the bag
   * @param folder an empty one, which becomes the bag
   */
  void writeTo(OutputStream zip, Path bundle, Path folder) throws IOException {
    Files.move(bundle, folder.resolve("case-file.pdf"));
    Files.write(folder.resolve("case.json"), contents.caseJson());
    Files.write(folder.resolve("decisions.json"), contents.decisionsJson());
    Files.writeString(folder.resolve("history.jsonl"), history());
    for (PackedDocument packed : documents) {
      if (packed.file() != null) {
        Path target = folder.resolve(packed.path());
        Files.createDirectories(target.getParent());
        Files.move(packed.file(), target);
      }
    }
    try {
      BagCreator.bagInPlace(
          folder, List.of(StandardSupportedAlgorithms.SHA256), true, description());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256", e);
    }
    zip(zip, folder);
  }

  /** One line of JSON for each line of the history, with what its hash is made over. */
  private String history() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (RecordedLine line : contents.lines()) {
      lines.append(json.writeValueAsString(line)).append('\n');
    }
    return lines.toString();
  }

  private Metadata description() {
    var metadata = new Metadata();
    metadata.add("Source-Organization", "Municipality " + municipality);
    metadata.add("External-Identifier", municipality + "/" + contents.number());
    metadata.add("External-Description", "Electronic case file " + contents.number());
    metadata.add("Bagging-Date", LocalDate.ofInstant(at, BANGKOK).toString());
    return metadata;
  }

  private void zip(OutputStream out, Path folder) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        ZipEntry entry = new ZipEntry(contents.fileName() + "/" + name);
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
  }
}
