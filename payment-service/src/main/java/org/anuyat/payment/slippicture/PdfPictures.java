package org.anuyat.payment.slippicture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws the first pages of a PDF. */
final class PdfPictures {
  private static final int MOST_PAGES = 3;

  /** Shows a module of a mini-QR 15 mm wide on A4 with three pixels. */
  private static final int LONGEST_SIDE = 2_400;

  private static final float FINEST = 300;
  private static final float POINTS_PER_INCH = 72;

  private PdfPictures() {}

  static List<BufferedImage> draw(byte[] content, TimeLimit limit) throws IOException {
    PdfBulk.check(content, limit);
    try (PDDocument pdf = Loader.loadPDF(content)) {
      PDFRenderer renderer = bounded(pdf, limit);
      renderer.setSubsamplingAllowed(true);
      int pages = Math.min(MOST_PAGES, pdf.getNumberOfPages());
      if (pages == 0) {
        throw new IOException("no page");
      }
      List<BufferedImage> drawn = new ArrayList<>(pages);
      for (int page = 0; page < pages; page++) {
        float dpi = dpiFor(pdf.getPage(page).getCropBox());
        drawn.add(renderer.renderImageWithDPI(page, dpi, ImageType.RGB));
      }
      return drawn;
    }
  }

  private static float dpiFor(PDRectangle paper) {
    float longer = Math.max(1, Math.max(paper.getWidth(), paper.getHeight()));
    return Math.min(FINEST, LONGEST_SIDE * POINTS_PER_INCH / longer);
  }

  private static PDFRenderer bounded(PDDocument pdf, TimeLimit limit) {
    return new PDFRenderer(pdf) {
      @Override
      protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new BoundedPageDrawer(parameters, limit);
      }
    };
  }
}
