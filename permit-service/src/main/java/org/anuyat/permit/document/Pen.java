package org.anuyat.permit.document;

import java.awt.Color;
import org.openpdf.text.pdf.LayoutProcessor;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;

/**
 * Writes single lines at exact places.
 *
 * <p>A shaped Thai line is a row of glyphs from which the text cannot be read back (น้ำ comes out
 * as น้า), so each line carries its own text as ActualText: that is what copying, searching and
 * reading aloud use.
 */
final class Pen {
  private static final char STAND_IN = '?';
  private static final int INVISIBLE = 3;
  private static final int FILLED = 0;

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

    Style sized(float newSize) {
      return new Style(face, newSize, colour);
    }
  }

  private final PdfContentByte canvas;
  private final Tags tags;

  Pen(PdfContentByte canvas, Tags tags) {
    this.canvas = canvas;
    this.tags = tags;
  }

  /** Begins a paragraph, heading or the like; the lines that follow belong to it. */
  void block(PdfName role) {
    tags.block(role);
  }

  void left(String text, Style style, float x, float baseline) {
    write(text, style, x, baseline, FILLED);
  }

  void centred(String text, Style style, float middle, float baseline) {
    left(text, style, middle - style.width(text) / 2, baseline);
  }

  /** Text that is found and read aloud but not seen, for a page that is a picture. */
  void invisible(String text, Style style, float x, float baseline) {
    write(text, style, x, baseline, INVISIBLE);
  }

  private void write(String text, Style style, float x, float baseline, int mode) {
    String drawn = drawable(text, style.face());
    if (drawn.isBlank()) {
      return;
    }
    tags.line(
        text,
        () -> {
          canvas.beginText();
          canvas.setTextRenderingMode(mode);
          canvas.setColorFill(style.colour());
          canvas.setFontAndSize(style.face().font(), style.size());
          canvas.setTextMatrix(x, baseline);
          canvas.showText(drawn);
          canvas.endText();
        });
  }

  /** What the font can draw; a sign it lacks stays in the ActualText and in the embedded data. */
  private static String drawable(String text, Face face) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .forEach(c -> out.appendCodePoint(face.has(c) ? c : STAND_IN));
    return out.toString();
  }
}
