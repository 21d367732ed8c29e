package org.anuyat.cases.identity.examination;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Traces of editing in a PDF: which programs made it, and whether it was changed later (2.3). */
final class PdfTraces {
  private static final int LONGEST_NAME = 80;
  private static final int SAME_MOMENT_SECONDS = 60;
  private static final Pattern TIME =
      Pattern.compile("D:([0-9]{14})(?:([+-][0-9]{2})'?([0-9]{2}))?");
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

  private static final byte[] END = {'%', '%', 'E', 'O', 'F'};

  private PdfTraces() {}

  static List<Finding> of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var findings = new ArrayList<Finding>();
      PDDocumentInformation about = document.getDocumentInformation();
      Stream.of(about.getProducer(), about.getCreator())
          .filter(name -> name != null && !name.isBlank())
          .map(name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name)
          .distinct()
          .map(name ->
              Finding.of(
                  Editors.ofPdfs(name) ? FindingCode.PDF_BY_EDITOR : FindingCode.SOFTWARE_NAMED,
                  name))
          .forEach(findings::add);
      if (wasChanged(about) || endings(pdf) > 1 + linearized(document)) {
        findings.add(Finding.of(FindingCode.PDF_CHANGED_LATER));
      }
      return findings;
    } catch (InvalidPasswordException locked) {
      return List.of(Finding.of(FindingCode.PDF_ENCRYPTED));
    } catch (IOException | RuntimeException unreadable) {
      return List.of(Finding.of(FindingCode.FILE_NOT_READABLE));
    }
  }

  private static boolean wasChanged(PDDocumentInformation about) {
    Optional<Instant> made = time(about, COSName.CREATION_DATE);
    Optional<Instant> changed = time(about, COSName.MOD_DATE);
    return made.isPresent()
        && changed.filter(made.get().plusSeconds(SAME_MOMENT_SECONDS)::isBefore).isPresent();
  }

  /** As the PDF writes it: {@code D:20261125120000+07'00'}; without a zone it counts as UTC. */
  private static Optional<Instant> time(PDDocumentInformation about, COSName name) {
    String written = about.getCOSObject().getString(name, "");
    Matcher found = TIME.matcher(written);
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    try {
      ZoneOffset zone =
          found.group(2) == null
              ? ZoneOffset.UTC
              : ZoneOffset.of(found.group(2) + ":" + found.group(3));
      return Optional.of(LocalDateTime.parse(found.group(1), SECONDS).toInstant(zone));
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }

  /** A linearized PDF has two ends from the beginning. */
  private static int linearized(PDDocument document) {
    return document.getDocument().getLinearizedDictionary() == null ? 0 : 1;
  }

  /** Each incremental change appends another end. */
  private static int endings(byte[] pdf) {
    int count = 0;
    for (int i = 0; i + END.length <= pdf.length; i++) {
      int matched = 0;
      while (matched < END.length && pdf[i + matched] == END[matched]) {
        matched++;
      }
      count += matched == END.length ? 1 : 0;
    }
    return count;
  }
}
