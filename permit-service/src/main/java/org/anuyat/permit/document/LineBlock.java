package org.anuyat.permit.document;

import static org.anuyat.permit.document.Look.MARGIN;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfName;

/**
 * One line of running text.
 *
 * @param number stands before the first line of a condition; null for none
 * @param first whether a paragraph begins here
 * @param before room above it
 */
record LineBlock(
    String text, String number, boolean first, float indent, float before, Paragraph paragraph)
    implements Block {
  static final float NUMBER_ROOM = 22;

  static List<Block> of(Paragraph paragraph, String number, float before) {
    List<Block> lines = new ArrayList<>();
    float indent = number == null ? 0 : NUMBER_ROOM;
    for (String line : paragraph.lines()) {
      boolean first = lines.isEmpty();
      lines.add(
          new LineBlock(line, first ? number : null, first, indent, first ? before : 0, paragraph));
    }
    return lines;
  }

  @Override
  public float height() {
    return before + paragraph.leading();
  }

  @Override
  public void draw(Sheet page, float top) {
    float baseline = top - before - paragraph.ascent();
    if (first) {
      page.pen().block(PdfName.P);
    }
    if (number != null) {
      page.pen().left(number, paragraph.style(), MARGIN, baseline);
    }
    page.pen().left(text, paragraph.style(), MARGIN + indent, baseline);
  }
}
