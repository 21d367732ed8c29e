package org.anuyat.payment.paper;

import java.awt.Color;
import org.openpdf.text.pdf.LayoutProcessor;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/**
 * Writes single lines at exact places.
 *
 * <p>A shaped Thai line is a row of glyphs from which the text cannot be read back (น้ำ comes out
 * as น้า), so each line carries its own text as ActualText: that is what copying, searching and
 * reading aloud use.
 */
final class Pen {
  private static final PdfName SPAN = new PdfName("Span");
  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
  private static final char STAND_IN = '?';
  private static final int STAMP_DEGREES = 35;
  private static final float STAMP_LINE = 2.5f;

  /** One manner of writing. */
  record Style(Face face, float size, Color colour) {
    float width(String text) {
      String drawn = drawable(text, face);
      if (drawn.isEmpty()) {
        return 0;
      }
      var glyphs = LayoutProcessor.computeGlyphVector(face.font(), size, drawn);
      return (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    }
  }

  private final PdfContentByte canvas;

  Pen(PdfContentByte canvas) {
    this.canvas = canvas;
  }

  void left(String text, Style style, float x, float baseline) {
    String drawn = drawable(text, style.face());
    if (drawn.isBlank()) {
      return;
    }
    PdfDictionary properties = new PdfDictionary();
    properties.put(ACTUAL_TEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
    canvas.beginMarkedContentSequence(SPAN, properties, true);
    canvas.beginText();
    canvas.setColorFill(style.colour());
    canvas.setFontAndSize(style.face().font(), style.size());
    canvas.setTextMatrix(x, baseline);
    canvas.showText(drawn);
    canvas.endText();
    canvas.endMarkedContentSequence();
  }

  void centred(String text, Style style, float middle, float baseline) {
    left(text, style, middle - style.width(text) / 2, baseline);
  }

  void right(String text, Style style, float x, float baseline) {
    left(text, style, x - style.width(text), baseline);
  }

  /** Writes the outline of a word across the page around a point, rising to the right. */
  void stamp(String text, Style style, float middleX, float middleY) {
    double angle = Math.toRadians(STAMP_DEGREES);
    float cos = (float) Math.cos(angle);
    float sin = (float) Math.sin(angle);
    canvas.saveState();
    canvas.concatCTM(cos, sin, -sin, cos, middleX, middleY);
    canvas.setColorStroke(style.colour());
    canvas.setLineWidth(STAMP_LINE);
    canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_STROKE);
    centred(text, style, 0, -style.size() / 3);
    canvas.restoreState();
  }

  /** What the font can draw; a sign it lacks stays in the ActualText. */
  private static String drawable(String text, Face face) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .forEach(c -> out.appendCodePoint(face.has(c) ? c : STAND_IN));
    return out.toString();
  }
}
