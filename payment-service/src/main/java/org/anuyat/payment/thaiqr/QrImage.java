package org.anuyat.payment.thaiqr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.EncodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Draws a payload as PNG, error correction M, with the quiet zone of four modules that phones need.
 *
 * <p>With some masks a payload happens to contain shapes a reader takes for the corner marks: one
 * picture in fourteen could not be read back. So each picture is read before it is given away, and
 * drawn with another mask if it cannot be.
 */
public final class QrImage {
  private static final int PIXELS = 480;
  private static final int QUIET_MODULES = 4;
  private static final int MASKS = 8;

  private QrImage() {}

  /** A PNG of 480 by 480 pixels that has been read back. */
  public static byte[] png(String payload) {
    for (int mask = 0; mask < MASKS; mask++) {
      BufferedImage picture = draw(payload, mask);
      if (reads(picture, payload)) {
        return png(picture);
      }
    }
    throw new IllegalStateException("no mask gives a picture that can be read");
  }

  private static BufferedImage draw(String payload, int mask) {
    Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
    hints.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
    hints.put(EncodeHintType.MARGIN, QUIET_MODULES);
    hints.put(EncodeHintType.QR_MASK_PATTERN, mask);
    try {
      return MatrixToImageWriter.toBufferedImage(
          new QRCodeWriter().encode(payload, BarcodeFormat.QR_CODE, PIXELS, PIXELS, hints));
    } catch (WriterException e) {
      throw new IllegalArgumentException("does not fit into a QR code", e);
    }
  }

  private static boolean reads(BufferedImage picture, String payload) {
    try {
      BinaryBitmap seen =
          new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
      return payload.equals(new QRCodeReader().decode(seen).getText());
    } catch (ReaderException unreadable) {
      return false;
    }
  }

  private static byte[] png(BufferedImage picture) {
    try {
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(picture, "png", png);
      return png.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
