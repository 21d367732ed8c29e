package org.anuyat.cases.pdf;

import java.util.ArrayList;
import java.util.List;
import org.anuyat.cases.pdf.Pen.Style;

/** One row of a table, each cell broken into lines; a row too tall for a page can be cut. */
record TableRow(List<Paragraph> cells) {
  static final float PADDING = 4;

  static TableRow of(List<String> texts, Style style, float[] columns) {
    List<Paragraph> cells = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      String text = i < texts.size() && texts.get(i) != null ? texts.get(i) : "";
      cells.add(Paragraph.of(text, style, columns[i] - 2 * PADDING));
    }
    return new TableRow(List.copyOf(cells));
  }

  /** The shares as widths of a page. */
  static float[] columns(float[] shares, float width) {
    float sum = 0;
    for (float share : shares) {
      sum += share;
    }
    float[] columns = new float[shares.length];
    for (int i = 0; i < shares.length; i++) {
      columns[i] = shares[i] / sum * width;
    }
    return columns;
  }

  Paragraph cell(int column) {
    return cells.get(column);
  }

  int lines() {
    return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
  }

  boolean isEmpty() {
    return lines() == 0;
  }

  float height() {
    return lines() * cells.getFirst().leading() + 2 * PADDING;
  }

  /** How many of its lines fit into the height. */
  int linesIn(float height) {
    int fitting = (int) Math.floor((height - 2 * PADDING) / cells.getFirst().leading());
    return Math.clamp(fitting, 0, lines());
  }

  TableRow upTo(int line) {
    return part(0, line);
  }

  TableRow from(int line) {
    return part(line, Integer.MAX_VALUE);
  }

  private TableRow part(int from, int to) {
    return new TableRow(
        cells.stream()
            .map(cell -> {
              int size = cell.lines().size();
              var lines = cell.lines().subList(Math.min(from, size), Math.min(to, size));
              return new Paragraph(List.copyOf(lines), cell.style());
            })
            .toList());
  }
}
