package org.anuyat.permit.document;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;

/** A QR code drawn as rectangles: sharp at every print size and without an image's colour space. */
final class QrCode {
  private final ByteMatrix modules;

  private QrCode(ByteMatrix modules) {
    this.modules = modules;
  }

  static QrCode of(String text) {
    try {
      var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
      return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code: " + text.length(), e);
    }
  }

  /** Draws the code into a square; the quiet zone around it is left to the caller. */
  void draw(PdfContentByte canvas, float left, float bottom, float side) {
    float module = side / modules.getWidth();
    canvas.saveState();
    canvas.setColorFill(Color.BLACK);
    for (int row = 0; row < modules.getHeight(); row++) {
      int from = 0;
      while (from < modules.getWidth()) {
        int to = from;
        while (to < modules.getWidth() && modules.get(to, row) == 1) {
          to++;
        }
        if (to > from) {
          float y = bottom + side - (row + 1) * module;
          canvas.rectangle(left + from * module, y, (to - from) * module, module);
        }
        from = to + 1;
      }
    }
    canvas.fill();
    canvas.restoreState();
  }
}
