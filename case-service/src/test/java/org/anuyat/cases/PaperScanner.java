package org.anuyat.cases;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The scanner in the corner: paper lies askew in it, its glass has dust, its lamp is old. */
final class PaperScanner {
  private static final int POINTS_PER_INCH = 72;

  private final int dpi;
  private final double degrees;
  private final double noise;
  private final Random random = new Random(2569);

  /**
   * @param degrees by which the paper is turned
   * @param noise standard deviation of a pixel's grey, 0 to 255
   */
  PaperScanner(int dpi, double degrees, double noise) {
    this.dpi = dpi;
    this.degrees = degrees;
    this.noise = noise;
  }

  /** Printed, laid in, and scanned: one picture per page. */
  List<BufferedImage> pages(byte[] pdf) throws IOException {
    var pictures = new ArrayList<BufferedImage>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        pictures.add(laidIn(renderer.renderImageWithDPI(page, dpi, ImageType.GRAY)));
      }
    }
    return pictures;
  }

  /** The scan as the scanner's PDF: nothing but JPEG pictures of pages. */
  byte[] toPdf(List<BufferedImage> pages) throws IOException {
    var out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (BufferedImage picture : pages) {
        float width = picture.getWidth() * POINTS_PER_INCH / (float) dpi;
        float height = picture.getHeight() * POINTS_PER_INCH / (float) dpi;
        var page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        try (var canvas = new PDPageContentStream(document, page)) {
          canvas.drawImage(
              JPEGFactory.createFromImage(document, picture, 0.6f), 0, 0, width, height);
        }
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  byte[] scan(byte[] pdf) throws IOException {
    return toPdf(pages(pdf));
  }

  static byte[] picture(BufferedImage page, String format) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(page, format, out);
    return out.toByteArray();
  }

  /** For looking at. */
  static void keep(byte[] file, String name) throws IOException {
    Files.write(Files.createDirectories(Path.of("target/papers")).resolve(name), file);
  }

  private BufferedImage laidIn(BufferedImage paper) {
    double turn = Math.toRadians(degrees);
    double sin = Math.abs(Math.sin(turn));
    double cos = Math.abs(Math.cos(turn));
    int width = (int) Math.ceil(paper.getWidth() * cos + paper.getHeight() * sin);
    int height = (int) Math.ceil(paper.getHeight() * cos + paper.getWidth() * sin);
    var glass = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = glass.createGraphics();
    pen.setColor(new Color(225, 225, 225));
    pen.fillRect(0, 0, width, height);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    var place = new AffineTransform();
    place.translate(width / 2.0, height / 2.0);
    place.rotate(turn);
    place.translate(-paper.getWidth() / 2.0, -paper.getHeight() / 2.0);
    pen.drawImage(paper, place, null);
    pen.dispose();
    addNoise(glass);
    return glass;
  }

  private void addNoise(BufferedImage glass) {
    var raster = glass.getRaster();
    int[] row = new int[glass.getWidth()];
    for (int y = 0; y < glass.getHeight(); y++) {
      raster.getPixels(0, y, row.length, 1, row);
      for (int x = 0; x < row.length; x++) {
        double grey = 20 + row[x] * 0.85 + random.nextGaussian() * noise;
        row[x] = (int) Math.max(0, Math.min(255, grey));
      }
      raster.setPixels(0, y, row.length, 1, row);
    }
  }
}
