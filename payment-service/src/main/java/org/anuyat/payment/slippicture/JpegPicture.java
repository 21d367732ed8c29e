package org.anuyat.payment.slippicture;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.jpeg.JpegDirectory;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Draws a JPEG upright, thinned out where it is larger than any slip needs. */
final class JpegPicture {
  private static final long MOST_PIXELS = 100_000_000;

  /** A progressive JPEG is held whole in memory while it is decoded. */
  private static final long MOST_PROGRESSIVE_PIXELS = 25_000_000;

  private static final long ENOUGH_PIXELS = 16_000_000;
  private static final int PROGRESSIVE = 2;

  private JpegPicture() {}

  static BufferedImage draw(byte[] content) throws IOException {
    Metadata metadata = metadata(content);
    refuseFlood(metadata);
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
    ImageReader reader = readers.next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(in, true, true);
      return upright(thinned(reader), orientation(metadata));
    } finally {
      reader.dispose();
    }
  }

  /**
   * By the header alone, before anything is decoded.
   *
   * @throws NotDrawn if it has too many pixels
   */
  static void refuseFlood(byte[] content) throws IOException {
    refuseFlood(metadata(content));
  }

  private static void refuseFlood(Metadata metadata) throws IOException {
    JpegDirectory frame = metadata.getFirstDirectoryOfType(JpegDirectory.class);
    Integer width = frame == null ? null : frame.getInteger(JpegDirectory.TAG_IMAGE_WIDTH);
    Integer height = frame == null ? null : frame.getInteger(JpegDirectory.TAG_IMAGE_HEIGHT);
    if (width == null || height == null) {
      throw new IOException("no frame header");
    }
    Integer compression = frame.getInteger(JpegDirectory.TAG_COMPRESSION_TYPE);
    long most =
        compression != null && compression == PROGRESSIVE ? MOST_PROGRESSIVE_PIXELS : MOST_PIXELS;
    if ((long) width * height > most) {
      throw new NotDrawn(PictureLook.TOO_LARGE);
    }
  }

  private static Metadata metadata(byte[] content) throws IOException {
    try {
      return JpegMetadataReader.readMetadata(new ByteArrayInputStream(content));
    } catch (JpegProcessingException broken) {
      throw new IOException(broken);
    }
  }

  private static BufferedImage thinned(ImageReader reader) throws IOException {
    long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    int step = (int) Math.max(1, Math.ceil(Math.sqrt((double) pixels / ENOUGH_PIXELS)));
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, param);
  }

  private static int orientation(Metadata metadata) {
    ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    Integer told = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
    return told == null ? 1 : told;
  }

  /** Phones lay the sensor's rows down as they are and write which side is up (Exif 0x0112). */
  private static BufferedImage upright(BufferedImage lying, int orientation) {
    int quarters =
        switch (orientation) {
          case 6 -> 1;
          case 3 -> 2;
          case 8 -> 3;
          default -> 0;
        };
    if (quarters == 0) {
      return lying;
    }
    double width = lying.getWidth();
    double height = lying.getHeight();
    AffineTransform turn = new AffineTransform();
    turn.translate(
        quarters == 1 ? height : quarters == 2 ? width : 0,
        quarters == 2 ? height : quarters == 3 ? width : 0);
    turn.quadrantRotate(quarters);
    return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(lying, null);
  }
}
