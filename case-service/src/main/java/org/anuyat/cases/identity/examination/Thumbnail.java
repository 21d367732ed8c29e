package org.anuyat.cases.identity.examination;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The small picture a camera builds into a JPEG. Editors often change the picture and leave the
 * small one as it was.
 */
final class Thumbnail {
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int TAG_OFFSET = 0x0201;
  private static final int TAG_LENGTH = 0x0202;

  /** Pixels a picture may claim before it is not decoded (facts: pixel flood). */
  private static final long LARGEST = 100_000_000L;

  /** Both pictures are compared in this many grey fields a side. */
  private static final int FIELDS = 16;

  /** Mean difference of the fields, 0-255: compression alone stays far below. */
  private static final double DIFFERENT = 24;

  private Thumbnail() {}

  static boolean differs(byte[] picture, Iterable<byte[]> app1) throws IOException {
    Optional<byte[]> thumbnail = find(app1);
    if (thumbnail.isEmpty()) {
      return false;
    }
    Optional<BufferedImage> small = decode(thumbnail.get());
    Optional<BufferedImage> large = decode(picture);
    return small.isPresent()
        && large.isPresent()
        && difference(greys(small.get(), large.get()), greys(large.get(), large.get())) > DIFFERENT;
  }

  /** The JPEG that the second directory (IFD1) of the Exif block points to. */
  private static Optional<byte[]> find(Iterable<byte[]> app1) {
    for (byte[] segment : app1) {
      if (segment.length > 14 && Arrays.equals(segment, 0, 6, EXIF, 0, 6)) {
        byte[] tiff = Arrays.copyOfRange(segment, 6, segment.length);
        ByteBuffer block =
            ByteBuffer.wrap(tiff)
                .order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int second = next(block, block.getInt(4));
        int offset = second == 0 ? 0 : value(block, second, TAG_OFFSET);
        int length = second == 0 ? 0 : value(block, second, TAG_LENGTH);
        if (offset > 0 && length > 0 && (long) offset + length <= tiff.length) {
          return Optional.of(Arrays.copyOfRange(tiff, offset, offset + length));
        }
      }
    }
    return Optional.empty();
  }

  private static int next(ByteBuffer block, int directory) {
    return block.getInt(directory + 2 + 12 * Short.toUnsignedInt(block.getShort(directory)));
  }

  private static int value(ByteBuffer block, int directory, int tag) {
    int entries = Short.toUnsignedInt(block.getShort(directory));
    for (int entry = directory + 2; entry < directory + 2 + 12 * entries; entry += 12) {
      if (Short.toUnsignedInt(block.getShort(entry)) == tag) {
        return block.getInt(entry + 8);
      }
    }
    return 0;
  }

  /** Decodes no more pixels than the comparison needs. */
  private static Optional<BufferedImage> decode(byte[] jpeg) throws IOException {
    try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(input, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > LARGEST) {
          return Optional.empty();
        }
        int step = Math.max(1, Math.min(width, height) / (FIELDS * 8));
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(reader.read(0, every));
      } finally {
        reader.dispose();
      }
    }
  }

  /** Grey fields of the picture, cut to the shape of {@code shape}: cameras pad thumbnails. */
  private static int[] greys(BufferedImage picture, BufferedImage shape) {
    double wanted = (double) shape.getWidth() / shape.getHeight();
    int width = (int) Math.min(picture.getWidth(), Math.round(picture.getHeight() * wanted));
    int height = (int) Math.min(picture.getHeight(), Math.round(picture.getWidth() / wanted));
    int left = (picture.getWidth() - width) / 2;
    int top = (picture.getHeight() - height) / 2;
    var fields = new BufferedImage(FIELDS, FIELDS, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = fields.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(
        picture.getSubimage(left, top, width, height), 0, 0, FIELDS, FIELDS, Color.WHITE, null);
    graphics.dispose();
    return fields.getRaster().getSamples(0, 0, FIELDS, FIELDS, 0, (int[]) null);
  }

  private static double difference(int[] one, int[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += Math.abs(one[i] - other[i]);
    }
    return sum / one.length;
  }
}
