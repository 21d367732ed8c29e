package org.anuyat.permit.paperpermit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.anuyat.permit.document.Pdfs;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** A printer, a pen and a scanner. */
final class Paper {
  private static final int DPI = 200;

  private Paper() {}

  /** The sheet printed, signed with blue ink across the line, and scanned a little askew. */
  static BufferedImage signedAndScanned(byte[] sheet, double degrees) {
    BufferedImage printed = Pdfs.page(sheet, 0, DPI);
    var scan =
        new BufferedImage(printed.getWidth(), printed.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = scan.createGraphics();
    pen.setColor(new Color(0xF4, 0xF2, 0xEE));
    pen.fillRect(0, 0, scan.getWidth(), scan.getHeight());
    pen.rotate(Math.toRadians(degrees), scan.getWidth() / 2.0, scan.getHeight() / 2.0);
    pen.drawImage(printed, 0, 0, null);
    pen.setColor(new Color(0x20, 0x30, 0xA0));
    pen.drawArc(1100, 1760, 300, 120, 10, 300);
    pen.dispose();
    Random dust = new Random(7);
    for (int i = 0; i < 3000; i++) {
      scan.setRGB(dust.nextInt(scan.getWidth()), dust.nextInt(scan.getHeight()), 0x606060);
    }
    return scan;
  }

  static byte[] jpeg(BufferedImage page) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(page, "jpg", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What an office scanner writes: a PDF of pictures. */
  static byte[] pdf(BufferedImage... pages) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (BufferedImage page : pages) {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        try (var canvas = new PDPageContentStream(document, sheet)) {
          canvas.drawImage(
              JPEGFactory.createFromImage(document, page),
              0,
              0,
              PDRectangle.A4.getWidth(),
              PDRectangle.A4.getHeight());
        }
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
