package org.anuyat.permit.offline;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the signed QR code off a permit, as a telephone would. */
final class PrintedCode {
  private PrintedCode() {}

  static String of(byte[] pdf) throws IOException, NotFoundException {
    try (var document = Loader.loadPDF(pdf)) {
      var page = new PDFRenderer(document).renderImageWithDPI(0, 300);
      var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page)));
      return Arrays.stream(
              new QRCodeMultiReader()
                  .decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)))
          .map(code -> code.getText())
          .filter(text -> text.matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+"))
          .findFirst()
          .orElseThrow();
    }
  }
}
