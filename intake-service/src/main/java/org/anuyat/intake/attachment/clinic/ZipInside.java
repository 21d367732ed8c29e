package org.anuyat.intake.attachment.clinic;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Looks into a zip file, entry by entry as a stream: which document it is and what it hides. */
final class ZipInside {
  private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

  /** The end record and the longest comment after it. */
  private static final int END = 22 + 65_535;

  private final Findings findings;
  private final Unpacking unpacking;
  private final WordText word = new WordText();
  private FileKind kind = FileKind.ZIP;

  private ZipInside(Findings findings, long size) {
    this.findings = findings;
    this.unpacking = new Unpacking(size);
  }

  static FileKind examine(Path file, String extension, Findings findings) throws IOException {
    ZipInside inside = new ZipInside(findings, Files.size(file));
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      inside.read(in, 0);
      if (!hasEnd(file)) {
        findings.add(AttachmentWarning.UNREADABLE, "the end of the file is missing");
      }
    } catch (IOException | XMLStreamException | RuntimeException broken) {
      inside
          .unpacking
          .bomb()
          .ifPresentOrElse(
              measure -> findings.add(AttachmentWarning.BOMB, measure),
              () -> findings.add(AttachmentWarning.UNREADABLE, "the packed content is broken"));
    }
    inside.conclude(extension);
    return inside.kind;
  }

  private void read(InputStream in, int depth) throws IOException, XMLStreamException {
    unpacking.enterArchive(depth);
    ZipArchiveInputStream zip =
        new ZipArchiveInputStream(in, StandardCharsets.UTF_8.name(), true, true);
    for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      unpacking.countEntry();
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        findings.add(AttachmentWarning.ENCRYPTED);
        return;
      }
      if (!zip.canReadEntryData(entry)) {
        throw new ZipException("a packing method nobody uses");
      }
      examineEntry(entry.getName(), zip, depth);
    }
  }

  private void examineEntry(String name, ZipArchiveInputStream zip, int depth)
      throws IOException, XMLStreamException {
    InputStream counted = unpacking.counted(zip);
    BufferedInputStream content = new BufferedInputStream(counted);
    if (isArchive(content)) {
      read(content, depth + 1);
    } else if (depth == 0) {
      recognise(name, content);
      readPart(name, content);
    }
    counted.transferTo(OutputStream.nullOutputStream());
  }

  private static boolean isArchive(BufferedInputStream content) throws IOException {
    content.mark(ARCHIVE.length);
    boolean archive = Arrays.equals(content.readNBytes(ARCHIVE.length), ARCHIVE);
    content.reset();
    return archive;
  }

  private void readPart(String name, InputStream content) throws XMLStreamException {
    notice(name);
    if (name.endsWith(".rels")) {
      WordText.remoteRelationship(content).ifPresent(t -> findings.add(AttachmentWarning.MACRO, t));
    } else if (name.matches("word/[^/]+\\.xml")) {
      word.read(content, name.equals("word/document.xml"));
    }
  }

  private void recognise(String name, BufferedInputStream content) throws IOException {
    switch (name) {
      case "word/document.xml" -> kind = FileKind.DOCX;
      case "xl/workbook.xml", "xl/workbook.bin" -> kind = FileKind.XLSX;
      case "ppt/presentation.xml" -> kind = FileKind.PPTX;
      case "mimetype" -> openDocument(content).ifPresent(found -> kind = found);
      default -> {
        // says nothing of the kind
      }
    }
  }

  private static Optional<FileKind> openDocument(BufferedInputStream content) throws IOException {
    content.mark(100);
    String type = new String(content.readNBytes(80), StandardCharsets.US_ASCII).strip();
    content.reset();
    if (type.equals(FileKind.ODT.contentType())) {
      return Optional.of(FileKind.ODT);
    }
    return type.equals(FileKind.ODS.contentType()) ? Optional.of(FileKind.ODS) : Optional.empty();
  }

  private void notice(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith("vbaproject.bin")) {
      findings.add(AttachmentWarning.MACRO, "VBA macros");
    } else if (lower.contains("/activex/") || lower.matches("(word|xl|ppt)/embeddings/.*\\.bin")) {
      findings.add(AttachmentWarning.MACRO, "embedded objects");
    }
  }

  private void conclude(String extension) {
    boolean stopped =
        findings.has(AttachmentWarning.BOMB)
            || findings.has(AttachmentWarning.UNREADABLE)
            || findings.has(AttachmentWarning.ENCRYPTED);
    if (stopped && kind == FileKind.ZIP && FileKind.DOCX.isPromisedBy(extension)) {
      kind = FileKind.DOCX;
    }
    if (word.hasRemoteField()) {
      findings.add(AttachmentWarning.MACRO, "a DDE field");
    }
    if (kind == FileKind.DOCX && !stopped && word.isBlank()) {
      findings.add(AttachmentWarning.BLANK);
    }
  }

  private static boolean hasEnd(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      long start = Math.max(0, bytes.length() - END);
      byte[] tail = new byte[(int) (bytes.length() - start)];
      bytes.seek(start);
      bytes.readFully(tail);
      return new String(tail, StandardCharsets.ISO_8859_1).contains("PK\u0005\u0006");
    }
  }
}
