package org.anuyat.permit.document;

import java.awt.Color;
import org.openpdf.text.pdf.PdfContentByte;

/** One page being drawn on: text through the pen, everything else tagged. */
record Sheet(PdfContentByte canvas, Tags tags, Pen pen) {

  void rule(float from, float to, float y, Color colour, float weight) {
    tags.decoration(() -> {
      canvas.setColorStroke(colour);
      canvas.setLineWidth(weight);
      canvas.moveTo(from, y);
      canvas.lineTo(to, y);
      canvas.stroke();
    });
  }

  void write(Paragraph paragraph, float x, float top) {
    float y = top - paragraph.ascent();
    for (String line : paragraph.lines()) {
      pen.left(line, paragraph.style(), x, y);
      y -= paragraph.leading();
    }
  }

  void qrCode(String text, String alternative, float left, float bottom, float side) {
    tags.figure(
        alternative,
        left,
        bottom,
        left + side,
        bottom + side,
        () -> QrCode.of(text).draw(canvas, left, bottom, side));
  }

  void picture(
      byte[] file, String alternative, float left, float bottom, float width, float height) {
    Picture picture = Picture.of(file);
    tags.figure(
        alternative,
        left,
        bottom,
        left + width,
        bottom + height,
        () -> picture.draw(canvas, left, bottom, width, height));
  }
}
