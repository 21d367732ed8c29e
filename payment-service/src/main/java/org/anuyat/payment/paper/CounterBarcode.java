package org.anuyat.payment.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.awt.Color;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * A Code 128 barcode drawn as rectangles, sharp at every print size, for the scanner at a counter.
 */
final class CounterBarcode {
  /** Light space the standard asks for on either side, in modules. */
  private static final int QUIET_MODULES = 10;

  private final BitMatrix bars;

  private CounterBarcode(BitMatrix bars) {
    this.bars = bars;
  }

  /**
   * Lays the bars out.
   *
   * @param text 1 to 80 ASCII characters, control characters too
   */
  static CounterBarcode of(String text) {
    Map<EncodeHintType, Object> hints =
        Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.CODE128_COMPACT, true);
    return new CounterBarcode(
        new Code128Writer().encode(text, BarcodeFormat.CODE_128, 1, 1, hints));
  }

  /** Draws bars and quiet zones over a width. */
  void draw(PdfContentByte canvas, float left, float bottom, float width, float height) {
    float module = width / (bars.getWidth() + 2 * QUIET_MODULES);
    canvas.saveState();
    canvas.setColorFill(Color.BLACK);
    int from = 0;
    while (from < bars.getWidth()) {
      int to = from;
      while (to < bars.getWidth() && bars.get(to, 0)) {
        to++;
      }
      if (to > from) {
        canvas.rectangle(
            left + (QUIET_MODULES + from) * module, bottom, (to - from) * module, height);
      }
      from = to + 1;
    }
    canvas.fill();
    canvas.restoreState();
  }
}
