package org.anuyat.cases.untrusted;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** JPEG and PNG files, whose size is looked at before they are unpacked. */
public final class Pictures {
  /** A0 at 300 dpi has fewer. */
  private static final long MOST_PIXELS = 100_000_000;

  private static final float MARGIN = 28;

  private Pictures() {}

  public static BufferedImage read(byte[] file) throws IOException, Unreadable {
    try (ImageInputStream bytes = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
      if (!readers.hasNext()) {
        throw new Unreadable("neither JPEG nor PNG");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(bytes, true, true);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
          throw new Unreadable("the picture has " + pixels + " pixels");
        }
        return reader.read(0);
      } finally {
        reader.dispose();
      }
    }
  }

  /** The picture on one A4 page, upright or lying as it is itself. */
  public static byte[] onPage(byte[] file, boolean jpeg) throws IOException, Unreadable {
    BufferedImage picture = read(file);
    boolean lying = picture.getWidth() > picture.getHeight();
    PDRectangle a4 = PDRectangle.A4;
    var size = lying ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4;
    try (PDDocument document = new PDDocument()) {
      var page = new PDPage(size);
      document.addPage(page);
      draw(document, page, embedded(document, file, picture, jpeg));
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** A JPEG's own bytes stay as they are. */
  private static PDImageXObject embedded(
      PDDocument document, byte[] file, BufferedImage picture, boolean jpeg) throws IOException {
    return jpeg
        ? JPEGFactory.createFromByteArray(document, file)
        : LosslessFactory.createFromImage(document, picture);
  }

  private static void draw(PDDocument document, PDPage page, PDImageXObject image)
      throws IOException {
    float width = page.getMediaBox().getWidth() - 2 * MARGIN;
    float height = page.getMediaBox().getHeight() - 2 * MARGIN;
    float scale = Math.min(width / image.getWidth(), height / image.getHeight());
    try (var canvas = new PDPageContentStream(document, page)) {
      canvas.drawImage(
          image,
          MARGIN + (width - image.getWidth() * scale) / 2,
          MARGIN + (height - image.getHeight() * scale) / 2,
          image.getWidth() * scale,
          image.getHeight() * scale);
    }
  }
}
