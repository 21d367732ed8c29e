package org.anuyat.intake.attachment.clinic;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/** Decodes a picture thinned out to about a million points: is it whole, does it show anything? */
final class Pixels {
  private static final long POINTS = 1_000_000;

  /** The noise of a camera or of JPEG on one colour stays within this, of 255. */
  private static final int NOISE = 16;

  private Pixels() {}

  static void look(ImageReader reader, FileKind kind, int width, int height, Findings findings)
      throws IOException {
    reader.addIIOReadWarningListener((source, warning) -> {
      if (warning.toLowerCase(Locale.ROOT).contains("premature end")) {
        findings.add(AttachmentWarning.UNREADABLE, "the picture breaks off");
      }
    });
    ImageReadParam thinned = reader.getDefaultReadParam();
    int step = (int) Math.max(1, Math.ceil(Math.sqrt((double) width * height / POINTS)));
    thinned.setSourceSubsampling(step, step, 0, 0);
    boolean blank =
        kind == FileKind.JPEG
            // Without colour conversion also the CMYK pictures of printers can be read.
            ? isOneColour(reader.readRaster(0, thinned))
            : isOneColour(reader.read(0, thinned));
    if (blank && !findings.has(AttachmentWarning.UNREADABLE)) {
      findings.add(AttachmentWarning.BLANK);
    }
  }

  static boolean isOneColour(BufferedImage picture) {
    int first = picture.getRGB(0, 0);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        if (differs(first, picture.getRGB(x, y))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean differs(int one, int other) {
    for (int shift = 0; shift < 32; shift += 8) {
      if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > NOISE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneColour(Raster raster) {
    int[] row = new int[raster.getWidth()];
    for (int band = 0; band < raster.getNumBands(); band++) {
      int low = Integer.MAX_VALUE;
      int high = Integer.MIN_VALUE;
      for (int y = 0; y < raster.getHeight(); y++) {
        raster.getSamples(raster.getMinX(), raster.getMinY() + y, row.length, 1, band, row);
        for (int sample : row) {
          low = Math.min(low, sample);
          high = Math.max(high, sample);
        }
        if (high - low > NOISE) {
          return false;
        }
      }
    }
    return true;
  }
}
