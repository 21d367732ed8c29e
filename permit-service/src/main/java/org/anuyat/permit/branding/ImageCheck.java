package org.anuyat.permit.branding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;

/** Looks at a picture's content, whatever its sender calls it; the size before the pixels. */
record ImageCheck(String contentType, int width, int height) {
  static final int MOST_BYTES = 2 * 1024 * 1024;
  private static final int MOST_PIXELS_A_SIDE = 3000;
  private static final int FEWEST_PIXELS_A_SIDE = 100;

  /**
   * @throws Problem IMAGE_REFUSED, saying why
   */
  static ImageCheck of(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw refused("The picture has " + file.length + " bytes; at most " + MOST_BYTES);
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw refused("The file is neither PNG nor JPEG");
      }
      return read(readers.next(), in);
    } catch (IOException e) {
      throw refused("The picture cannot be read: it is damaged or uses unusual colours");
    }
  }

  private static ImageCheck read(ImageReader reader, ImageInputStream in) throws IOException {
    try {
      String format = reader.getFormatName().toLowerCase(Locale.ROOT);
      if (!format.equals("png") && !format.equals("jpeg")) {
        throw refused("The file is neither PNG nor JPEG but " + format);
      }
      reader.setInput(in);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if (Math.max(width, height) > MOST_PIXELS_A_SIDE
          || Math.min(width, height) < FEWEST_PIXELS_A_SIDE) {
        throw refused(
            "The picture has "
                + width
                + " × "
                + height
                + " pixels; each side must have "
                + FEWEST_PIXELS_A_SIDE
                + " to "
                + MOST_PIXELS_A_SIDE);
      }
      reader.read(0);
      return new ImageCheck("image/" + format, width, height);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException(e);
    } finally {
      reader.dispose();
    }
  }

  private static Problem refused(String why) {
    return new Problem(ProblemType.IMAGE_REFUSED, why);
  }
}
