package org.anuyat.cases.scan;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anuyat.cases.paper.Barcode;
import org.anuyat.cases.untrusted.PdfPages;
import org.anuyat.cases.untrusted.Pictures;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads which barcode each page of a scan carries. */
final class PageCodes {
  private static final float DPI = 200;
  private static final float POINTS_PER_INCH = 72;

  /** A page that would have more is drawn smaller; A3 at 200 dpi has 8 million. */
  private static final float MOST_PIXELS = 16_000_000;

  private PageCodes() {}

  /** The token of each page in order; empty for a page without one. */
  static List<Optional<String>> read(byte[] file, FileType type) throws Exception {
    if (type != FileType.PDF) {
      return List.of(Barcode.token(Pictures.read(file)));
    }
    try (PDDocument document = PdfPages.open(file)) {
      var renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      var codes = new ArrayList<Optional<String>>();
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        codes.add(Barcode.token(draw(renderer, document, page)));
      }
      return codes;
    }
  }

  private static BufferedImage draw(PDFRenderer renderer, PDDocument document, int page)
      throws Exception {
    PDRectangle size = document.getPage(page).getCropBox();
    float scale = DPI / POINTS_PER_INCH;
    float pixels = size.getWidth() * size.getHeight() * scale * scale;
    float smaller = pixels > MOST_PIXELS ? (float) Math.sqrt(MOST_PIXELS / pixels) : 1;
    return renderer.renderImage(page, scale * smaller, ImageType.GRAY);
  }
}
