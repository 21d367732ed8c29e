package org.anuyat.payment.paper;

import java.util.ArrayList;
import java.util.List;
import org.anuyat.payment.paper.Pen.Style;

/** One row of a table, each cell broken into lines. */
record TableRow(List<Paragraph> cells) {
  static final float PADDING = 4;

  static TableRow of(List<String> texts, Style style, float[] widths) {
    List<Paragraph> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      String text = texts.get(i) == null ? "" : texts.get(i);
      cells.add(Paragraph.of(text, style, widths[i] - 2 * PADDING));
    }
    return new TableRow(List.copyOf(cells));
  }

  /** The columns' shares as widths of a page. */
  static float[] widths(List<Column> columns, float width) {
    float sum = 0;
    for (Column column : columns) {
      sum += column.share();
    }
    float[] widths = new float[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = columns.get(i).share() / sum * width;
    }
    return widths;
  }

  float height() {
    int lines = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElseThrow();
    return lines * cells.getFirst().leading() + 2 * PADDING;
  }

  void draw(Pen pen, List<Column> columns, float[] widths, float left, float top) {
    float x = left;
    for (int i = 0; i < widths.length; i++) {
      Paragraph cell = cells.get(i);
      float baseline = top - PADDING - cell.ascent();
      for (String line : cell.lines()) {
        if (columns.get(i).isNumber()) {
          pen.right(line, cell.style(), x + widths[i] - PADDING, baseline);
        } else {
          pen.left(line, cell.style(), x + PADDING, baseline);
        }
        baseline -= cell.leading();
      }
      x += widths[i];
    }
  }
}
