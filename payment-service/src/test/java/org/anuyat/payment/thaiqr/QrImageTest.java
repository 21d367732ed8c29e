package org.anuyat.payment.thaiqr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.anuyat.payment.transactionid.TransactionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-6.1")
class QrImageTest {
  /** Read with another binarizer than the one the drawing side reads with. */
  @Test
  void everyPictureReadsBackAsItsPayload() throws IOException, NotFoundException {
    for (int number = 1; number <= 60; number++) {
      String transactionId = new TransactionId("05300118", 2569, number).text();
      String payload =
          new BillPayment("099400016550100", transactionId, number + "2569", 50_000 + number)
              .payload();
      Result read =
          new MultiFormatReader()
              .decode(
                  new BinaryBitmap(
                      new GlobalHistogramBinarizer(
                          new BufferedImageLuminanceSource(picture(payload)))));
      assertEquals(payload, read.getText());
      assertEquals("M", read.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL));
    }
  }

  @Test
  void leavesAQuietZoneOfFourModules() throws IOException {
    BufferedImage picture =
        picture(new BillPayment("099400016550100", "AN1", "12569", 50_000).payload());
    int modules = 33 + 2 * 4;
    int quiet = 480 / modules * 4;
    for (int along = 0; along < 480; along++) {
      for (int into = 0; into < quiet; into++) {
        assertTrue(isWhite(picture, along, into) && isWhite(picture, into, along));
        assertTrue(isWhite(picture, along, 479 - into) && isWhite(picture, 479 - into, along));
      }
    }
  }

  private static boolean isWhite(BufferedImage picture, int x, int y) {
    return (picture.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF;
  }

  private static BufferedImage picture(String payload) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(QrImage.png(payload)));
  }
}
