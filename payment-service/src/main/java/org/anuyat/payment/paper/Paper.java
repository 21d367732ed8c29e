package org.anuyat.payment.paper;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.anuyat.payment.paper.Pen.Style;
import org.openpdf.text.Image;

/**
 * An office paper in a file: A4, Sarabun, written from top to bottom; what does not fit goes on the
 * next page. Every line can be read back as it was written. Lengths are points (1/72 inch) inside,
 * millimetres outside.
 */
public final class Paper {
  private static final float WIDTH = 595.28f;
  private static final float HEIGHT = 841.89f;
  private static final float MARGIN = 56;
  private static final float INNER = WIDTH - 2 * MARGIN;
  private static final float BOTTOM = 58;
  private static final float TOP = HEIGHT - 44;
  private static final float FOOT = 34;
  private static final float LABEL_WIDTH = 148;
  private static final float POINTS_PER_MM = 72 / 25.4f;

  private final Leaf leaf;
  private final Pen pen;
  private final String foot;
  private float y = TOP;
  private int page = 1;

  private Paper(String title, String author) {
    leaf = new Leaf(title, author);
    pen = new Pen(leaf.canvas());
    foot = title;
  }

  /**
   * Begins a paper.
   *
   * @param title the file's own title, shown by viewers and in the foot of each page
   * @param author the office
   */
  public static Paper a4(String title, String author) {
    return new Paper(title, author);
  }

  /** The municipality's name in both languages, how to reach it, and a line below. */
  public Paper letterhead(String nameTh, String nameEn, String line) {
    centred(nameTh, Styles.LETTERHEAD);
    centred(nameEn, Styles.SUBTITLE);
    centred(line, Styles.SMALL);
    y -= 3;
    rule(Styles.NAVY, 0.8f);
    y -= 8;
    return this;
  }

  public Paper title(String th, String en) {
    centred(th, Styles.TITLE);
    centred(en, Styles.SUBTITLE);
    y -= 4;
    return this;
  }

  public Paper heading(String text) {
    Paragraph heading = paragraph(text, Styles.HEADING);
    needs(heading.height() + 3 * Styles.BODY.size());
    y -= 4;
    flow(heading, MARGIN);
    return this;
  }

  /** A paragraph; line breaks in it are kept. */
  public Paper text(String text) {
    return paragraph(text, Styles.BODY, 3);
  }

  public Paper strong(String text) {
    return paragraph(text, Styles.STRONG, 3);
  }

  public Paper warning(String text) {
    return paragraph(text, Styles.WARNING, 3);
  }

  public Paper small(String text) {
    return paragraph(text, Styles.SMALL, 2);
  }

  /** Lines that end at the right margin. */
  public Paper aside(List<String> lines) {
    for (String line : lines) {
      y -= Styles.BODY.size() * 1.1f;
      pen.right(line, Styles.BODY, WIDTH - MARGIN, y);
      y -= Styles.BODY.size() * 0.4f;
    }
    y -= 2;
    return this;
  }

  /** Labels and their values; a value that is missing is shown as a dash. */
  public Paper fields(SequencedMap<String, String> values) {
    values.forEach((label, value) -> field(label, value, MARGIN, INNER));
    y -= 3;
    return this;
  }

  /** A table; its last row may be a total. */
  public Paper table(List<Column> columns, List<List<String>> rows, List<String> total) {
    float[] widths = TableRow.widths(columns, INNER);
    TableRow head =
        TableRow.of(columns.stream().map(Column::head).toList(), Styles.CELL_HEAD, widths);
    needs(head.height() + 3 * Styles.CELL.size());
    row(head, columns, widths);
    for (List<String> cells : rows) {
      TableRow row = TableRow.of(cells, Styles.CELL, widths);
      if (y - row.height() < BOTTOM) {
        pageBreak();
        row(head, columns, widths);
      }
      row(row, columns, widths);
    }
    if (!total.isEmpty()) {
      TableRow last = TableRow.of(total, Styles.TOTAL, widths);
      needs(last.height());
      row(last, columns, widths);
    }
    y -= 6;
    return this;
  }

  /** Lines one below the other in the right half of the page, as a signature stands. */
  public Paper signature(List<String> lines) {
    needs(lines.size() * Styles.BODY.size() * 1.6f + 16);
    y -= 10;
    for (String line : lines) {
      y -= Styles.BODY.size() * 1.1f;
      pen.centred(line, Styles.BODY, WIDTH - MARGIN - INNER / 4, y);
      y -= Styles.BODY.size() * 0.5f;
    }
    y -= 6;
    return this;
  }

  /**
   * A square picture with fields to its right.
   *
   * @param png with its own quiet zone
   */
  public Paper beside(byte[] png, float sideMm, SequencedMap<String, String> values) {
    float side = sideMm * POINTS_PER_MM;
    needs(side);
    float top = y;
    try {
      Image image = Image.getInstance(png);
      image.scaleAbsolute(side, side);
      image.setAbsolutePosition(MARGIN, top - side);
      leaf.canvas().addImage(image);
    } catch (IOException e) {
      throw new UncheckedIOException("The picture cannot be read", e);
    }
    float left = MARGIN + side + 10;
    for (Map.Entry<String, String> value : values.entrySet()) {
      field(value.getKey(), value.getValue(), left, WIDTH - MARGIN - left);
    }
    y = Math.min(y, top - side) - 6;
    return this;
  }

  /**
   * A barcode over the width of the page with its text below.
   *
   * @param shown what a person reads below the bars
   */
  public Paper barcode(String content, float heightMm, String shown) {
    float height = heightMm * POINTS_PER_MM;
    needs(height + 2 * Styles.SMALL.size());
    y -= height;
    CounterBarcode.of(content).draw(leaf.canvas(), MARGIN, y, INNER, height);
    y -= 2;
    centred(shown, Styles.SMALL);
    return this;
  }

  /** A line across the page between two parts. */
  public Paper line() {
    y -= 3;
    rule(Styles.PALE, 0.6f);
    y -= 5;
    return this;
  }

  /** A large word across the page written so far, which stays readable below it. */
  public Paper stamp(String word) {
    pen.stamp(word, Styles.STAMP, WIDTH / 2, HEIGHT / 2);
    return this;
  }

  public Paper pageBreak() {
    foot();
    leaf.next();
    page++;
    y = TOP;
    return this;
  }

  /** Ends the paper: the PDF file. */
  public byte[] bytes() {
    foot();
    return leaf.closed();
  }

  private void foot() {
    String number = "หน้า " + page;
    pen.right(number, Styles.SMALL, WIDTH - MARGIN, FOOT);
    float room = INNER - Styles.SMALL.width(number) - 12;
    pen.left(Paragraph.of(foot, Styles.SMALL, room).lines().getFirst(), Styles.SMALL, MARGIN, FOOT);
  }

  private void field(String name, String given, float left, float width) {
    float indent = Math.min(LABEL_WIDTH, width * 0.42f);
    Paragraph label = Paragraph.of(name, Styles.LABEL, indent - 8);
    String shown = given == null || given.isBlank() ? "–" : given;
    Paragraph value = Paragraph.of(shown, Styles.BODY, width - indent);
    needs(Math.max(label.height(), value.height()));
    float top = y;
    flow(label, left);
    float below = y;
    y = top;
    flow(value, left + indent);
    y = Math.min(y, below);
  }

  private void row(TableRow row, List<Column> columns, float[] widths) {
    row.draw(pen, columns, widths, MARGIN, y);
    y -= row.height();
    rule(Styles.PALE, 0.6f);
  }

  private Paper paragraph(String text, Style style, float after) {
    flow(paragraph(text, style), MARGIN);
    y -= after;
    return this;
  }

  private static Paragraph paragraph(String text, Style style) {
    return Paragraph.of(text, style, INNER);
  }

  private void centred(String text, Style style) {
    for (String line : paragraph(text, style).lines()) {
      y -= style.size() * 1.15f;
      pen.centred(line, style, WIDTH / 2, y);
      y -= style.size() * 0.3f;
    }
  }

  private void flow(Paragraph paragraph, float x) {
    for (String line : paragraph.lines()) {
      needs(paragraph.leading());
      pen.left(line, paragraph.style(), x, y - paragraph.ascent());
      y -= paragraph.leading();
    }
  }

  private void needs(float height) {
    if (y - height < BOTTOM && y < TOP) {
      pageBreak();
    }
  }

  private void rule(Color colour, float weight) {
    var canvas = leaf.canvas();
    canvas.setColorStroke(colour);
    canvas.setLineWidth(weight);
    canvas.moveTo(MARGIN, y);
    canvas.lineTo(WIDTH - MARGIN, y);
    canvas.stroke();
  }
}
