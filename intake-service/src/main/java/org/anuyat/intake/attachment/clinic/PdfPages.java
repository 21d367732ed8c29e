package org.anuyat.intake.attachment.clinic;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Looks at the pages of a PDF: whether any shows something, and how fine scanned ones are. */
final class PdfPages {
  /** Of a longer document the first pages tell. */
  private static final int MOST_PAGES = 30;

  /** A page of a few pictures and lines is drawn small and looked at. */
  private static final float SMALL = 20;

  private static final int FEW_STROKES = 200;

  private static final Set<String> SHOWS_NOTHING = Set.of("Link", "Popup");

  private final PDDocument pdf;
  private final Findings findings;

  PdfPages(PDDocument pdf, Findings findings) {
    this.pdf = pdf;
    this.findings = findings;
  }

  void examine() throws IOException {
    boolean blank = true;
    int pages = Math.min(MOST_PAGES, pdf.getNumberOfPages());
    for (int i = 0; i < pages; i++) {
      PDPage page = pdf.getPage(i);
      PdfPageContent content = PdfPageContent.of(page);
      Optional<String> flood = content.pixelFlood();
      if (flood.isPresent()) {
        findings.add(AttachmentWarning.PIXEL_FLOOD, flood.get());
        return;
      }
      int number = i + 1;
      content
          .scanResolution()
          .flatMap(dpi -> Resolution.tooLowOnPage(number, dpi))
          .ifPresent(dpi -> findings.add(AttachmentWarning.LOW_RESOLUTION, dpi));
      blank = blank && isBlank(i, page, content);
    }
    if (blank) {
      findings.add(AttachmentWarning.BLANK);
    }
  }

  private boolean isBlank(int index, PDPage page, PdfPageContent content) throws IOException {
    if (content.hasText() || hasAnnotation(page)) {
      return false;
    }
    if (content.strokes() == 0) {
      return true;
    }
    if (content.strokes() > FEW_STROKES || content.hasForeignPicture()) {
      return false;
    }
    PDFRenderer renderer = new PDFRenderer(pdf);
    renderer.setSubsamplingAllowed(true);
    return Pixels.isOneColour(renderer.renderImageWithDPI(index, dpi(page)));
  }

  /** About 200 points on the longer side, whatever size the page claims to have. */
  private static float dpi(PDPage page) {
    float longer = Math.max(page.getCropBox().getWidth(), page.getCropBox().getHeight());
    return Math.min(SMALL, 200 * 72 / Math.max(1, longer));
  }

  private static boolean hasAnnotation(PDPage page) throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (!SHOWS_NOTHING.contains(annotation.getSubtype())) {
        return true;
      }
    }
    return false;
  }
}
