package org.anuyat.intake.attachment.clinic;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks into a PDF: can it be opened, does it act by itself, do its pages show something? */
final class PdfFile {
  private static final long MOST_MEMORY = 16L * 1024 * 1024;
  private static final long MOST_DISK = 512L * 1024 * 1024;

  private PdfFile() {}

  static void examine(Path file, Findings findings) {
    try {
      PdfBombPolicy.check(file);
    } catch (Unpacking.Bomb bomb) {
      findings.add(AttachmentWarning.BOMB, bomb.getMessage());
      return;
    } catch (IOException unreadable) {
      findings.add(AttachmentWarning.UNREADABLE);
      return;
    }
    try (PDDocument pdf =
        Loader.loadPDF(
            file.toFile(), "", MemoryUsageSetting.setupMixed(MOST_MEMORY, MOST_DISK).streamCache)) {
      PdfActions.trace(pdf.getDocument())
          .ifPresent(trace -> findings.add(AttachmentWarning.SCRIPTED_PDF, trace));
      if (pdf.getNumberOfPages() == 0) {
        findings.add(AttachmentWarning.UNREADABLE, "the PDF has no pages");
      } else {
        new PdfPages(pdf, findings).examine();
      }
    } catch (InvalidPasswordException locked) {
      findings.add(AttachmentWarning.ENCRYPTED);
    } catch (IOException | RuntimeException broken) {
      findings.add(AttachmentWarning.UNREADABLE, "the PDF cannot be opened");
    }
  }
}
