package org.anuyat.permit.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;

/** A picture of the municipality, fitted into a box. */
final class Picture {
  private final BufferedImage pixels;

  private Picture(BufferedImage pixels) {
    this.pixels = pixels;
  }

  /** Laid on white: what is transparent is paper. */
  static Picture of(byte[] file) {
    try {
      BufferedImage read = ImageIO.read(new ByteArrayInputStream(file));
      if (read == null) {
        throw new IOException("neither PNG nor JPEG");
      }
      var flat = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
      Graphics2D paint = flat.createGraphics();
      paint.drawImage(read, 0, 0, Color.WHITE, null);
      paint.dispose();
      return new Picture(flat);
    } catch (IOException e) {
      throw new UncheckedIOException("The picture cannot be read", e);
    }
  }

  /** As large as fits, in the middle of the box. */
  void draw(PdfContentByte canvas, float left, float bottom, float width, float height) {
    float scale = Math.min(width / pixels.getWidth(), height / pixels.getHeight());
    float w = pixels.getWidth() * scale;
    float h = pixels.getHeight() * scale;
    try {
      Image image = Image.getInstance(pixels, null);
      canvas.addImage(image, w, 0, 0, h, left + (width - w) / 2, bottom + (height - h) / 2);
    } catch (IOException e) {
      throw new UncheckedIOException("The picture cannot be drawn", e);
    }
  }
}
