package org.anuyat.local.bank;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Reads the QR code in a picture, as a phone's camera does. */
public final class QrPicture {
  private QrPicture() {}

  /** The text in the code. */
  public static String read(byte[] picture) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
      if (image == null) {
        throw new IllegalArgumentException("this is no picture");
      }
      return new MultiFormatReader()
          .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image))))
          .getText();
    } catch (NotFoundException e) {
      throw new IllegalArgumentException("there is no QR code in the picture", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
