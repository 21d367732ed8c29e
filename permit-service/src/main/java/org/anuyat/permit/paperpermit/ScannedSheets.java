package org.anuyat.permit.paperpermit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.anuyat.permit.document.ScannedPermit;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jboss.logging.Logger;

/**
 * The sides of paper in a scanned PDF or JPEG, one after the other in memory.
 *
 * @param tokens of the permits whose codes are on them
 */
record ScannedSheets(List<ScannedPermit.Page> pages, Set<String> tokens) {
  private static final Logger LOG = Logger.getLogger(ScannedSheets.class);
  private static final int MOST_PAGES = 20;
  private static final int DPI = 300;
  private static final float POINTS = 72;
  private static final long MOST_PIXELS = 60_000_000L;
  private static final float QUALITY = 0.85f;

  /**
   * @throws Problem SCAN_NOT_READABLE, saying why
   */
  static ScannedSheets read(byte[] file) {
    ScannedSheets sheets = new ScannedSheets(new ArrayList<>(), new HashSet<>());
    try {
      if (startsWith(file, "%PDF-")) {
        sheets.addPdf(file);
      } else if (startsWith(file, "\u00ff\u00d8\u00ff")) {
        sheets.addJpeg(file);
      } else {
        throw notReadable("The file is neither PDF nor JPEG");
      }
    } catch (Problem problem) {
      throw problem;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // A damaged PDF can make its reader fail in any way; the file is kept, the reason told.
      LOG.infof(e, "A scan of %d bytes cannot be read", file.length);
      throw notReadable("The file is damaged or locked with a password");
    }
    return sheets;
  }

  private void addPdf(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      int count = document.getNumberOfPages();
      if (count == 0 || count > MOST_PAGES) {
        throw notReadable("The file has " + count + " pages; 1 to " + MOST_PAGES + " are read");
      }
      PDFRenderer renderer = new PDFRenderer(document);
      for (int i = 0; i < count; i++) {
        PDRectangle size = document.getPage(i).getCropBox();
        checkPixels(size.getWidth() / POINTS * DPI, size.getHeight() / POINTS * DPI);
        BufferedImage page = renderer.renderImageWithDPI(i, DPI, ImageType.RGB);
        add(page, page.getWidth() * POINTS / DPI);
      }
    }
  }

  /** A JPEG says nothing reliable of its size on paper: it is taken for A4. */
  private void addJpeg(byte[] file) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        checkPixels(reader.getWidth(0), reader.getHeight(0));
        BufferedImage read = reader.read(0);
        boolean portrait = read.getHeight() >= read.getWidth();
        add(flat(read), portrait ? PDRectangle.A4.getWidth() : PDRectangle.A4.getHeight());
      } finally {
        reader.dispose();
      }
    }
  }

  private void add(BufferedImage page, float width) throws IOException {
    tokens.addAll(PermitCode.tokens(page));
    float height = width * page.getHeight() / page.getWidth();
    pages.add(new ScannedPermit.Page(jpeg(page), width, height));
  }

  private static void checkPixels(float width, float height) {
    if ((double) width * height > MOST_PIXELS) {
      throw notReadable("A page has more than 60 million pixels at 300 dpi");
    }
  }

  private static BufferedImage flat(BufferedImage read) {
    var flat = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D paint = flat.createGraphics();
    paint.drawImage(read, 0, 0, Color.WHITE, null);
    paint.dispose();
    return flat;
  }

  private static byte[] jpeg(BufferedImage page) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(page, null, null), how);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private static boolean startsWith(byte[] file, String magic) {
    if (file.length < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((file[i] & 0xff) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static Problem notReadable(String why) {
    return new Problem(ProblemType.SCAN_NOT_READABLE, why);
  }
}
