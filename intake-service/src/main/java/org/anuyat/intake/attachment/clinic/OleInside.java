package org.anuyat.intake.attachment.clinic;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks into a file of old Office: which document it is and what it hides. */
final class OleInside {
  private static final String WORD = "WordDocument";
  private static final int DEEPEST = 20;

  /** Where the header of a Word file says that it is locked, and how long its text is. */
  private static final int FLAGS_AT = 0x0A;

  private static final int LOCKED = 0x0100;
  private static final int TEXT_LENGTH_AT = 0x4C;

  private final Findings findings;

  private OleInside(Findings findings) {
    this.findings = findings;
  }

  static FileKind examine(Path file, String extension, Findings findings) {
    OleInside inside = new OleInside(findings);
    try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
      FileKind kind = kind(ole, extension);
      inside.examine(ole, kind);
      return kind;
    } catch (IOException | RuntimeException broken) {
      findings.add(AttachmentWarning.UNREADABLE, "the file's structure is broken");
      return FileKind.DOC.isPromisedBy(extension) ? FileKind.DOC : FileKind.OLE;
    }
  }

  private static FileKind kind(POIFSFileSystem ole, String extension) {
    DirectoryEntry root = ole.getRoot();
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      return FileKind.XLSX.isPromisedBy(extension) ? FileKind.XLSX : FileKind.DOCX;
    }
    if (root.hasEntryCaseInsensitive(WORD)) {
      return FileKind.DOC;
    }
    if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
      return FileKind.XLS;
    }
    if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
      return FileKind.PPT;
    }
    return root.hasEntryCaseInsensitive("__properties_version1.0")
        ? FileKind.OUTLOOK
        : FileKind.OLE;
  }

  private void examine(POIFSFileSystem ole, FileKind kind) throws IOException {
    DirectoryEntry root = ole.getRoot();
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      findings.add(AttachmentWarning.ENCRYPTED);
      return;
    }
    noticeObjects(root, 0);
    if (kind == FileKind.DOC) {
      examineWord(root);
    }
  }

  private void examineWord(DirectoryEntry root) throws IOException {
    DocumentEntry word = (DocumentEntry) root.getEntryCaseInsensitive(WORD);
    try (DocumentInputStream in = new DocumentInputStream(word)) {
      byte[] header = in.readNBytes(TEXT_LENGTH_AT + 4);
      if (header.length < TEXT_LENGTH_AT + 4) {
        findings.add(AttachmentWarning.UNREADABLE, "the text is missing");
      } else if ((number(header, FLAGS_AT, 2) & LOCKED) != 0) {
        findings.add(AttachmentWarning.ENCRYPTED);
      } else if (number(header, TEXT_LENGTH_AT, 4) <= 1 && !root.hasEntryCaseInsensitive("Data")) {
        // The one character is the mark that ends every document.
        findings.add(AttachmentWarning.BLANK);
      }
    }
    if (!findings.has(AttachmentWarning.ENCRYPTED) && hasRemoteField(word)) {
      findings.add(AttachmentWarning.MACRO, "a DDE field");
    }
  }

  /** A field begins with the character 0x13; the text is stored in one or two bytes a letter. */
  private static boolean hasRemoteField(DocumentEntry word) throws IOException {
    try (InputStream in = new BufferedInputStream(new DocumentInputStream(word))) {
      StringBuilder field = new StringBuilder();
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b == 0x13) {
          field.setLength(0);
          field.append((char) b);
        } else if (b != 0 && !field.isEmpty() && field.length() < 12) {
          field.append((char) b);
          if (field.toString().toUpperCase(Locale.ROOT).matches("\\x13\\s*DDE.*")) {
            return true;
          }
        }
      }
      return false;
    }
  }

  private void noticeObjects(DirectoryEntry directory, int depth) {
    for (Entry entry : directory) {
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (name.equals("macros") || name.startsWith("_vba_project") || name.equals("vba")) {
        findings.add(AttachmentWarning.MACRO, "VBA macros");
      } else if (name.equals("objectpool") || name.equals("\u0001ole10native")) {
        boolean holdsObject = !(entry instanceof DirectoryEntry pool) || !pool.isEmpty();
        if (holdsObject) {
          findings.add(AttachmentWarning.MACRO, "embedded objects");
        }
      }
      if (entry instanceof DirectoryEntry inner && depth < DEEPEST) {
        noticeObjects(inner, depth + 1);
      }
    }
  }

  private static long number(byte[] bytes, int at, int length) {
    long value = 0;
    for (int i = length - 1; i >= 0; i--) {
      value = value << 8 | bytes[at + i] & 0xFF;
    }
    return value;
  }
}
