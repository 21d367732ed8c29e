package org.anuyat.cases.pdf;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.anuyat.cases.pdf.Pen.Style;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * An office paper in a file: A4, Sarabun, written from top to bottom; what does not fit goes on the
 * next page. Headings are bookmarks too. Every line can be read back as it was written. Lengths are
 * points (1/72 inch) inside, millimetres outside.
 */
public final class Paper {
  static final float WIDTH = 595.28f;
  static final float HEIGHT = 841.89f;
  static final float MARGIN = 62;
  static final float BOTTOM = 68;
  static final float TOP = HEIGHT - 60;

  private static final float POINTS_PER_MM = 72 / 25.4f;
  private static final Color INK = new Color(0x1B, 0x1F, 0x27);
  private static final Color NAVY = new Color(0x1F, 0x3A, 0x5F);
  private static final Color GREY = new Color(0x5A, 0x62, 0x6E);
  private static final Color PALE = new Color(0xD9, 0xDD, 0xE3);

  private static final Style TITLE = new Style(Face.BOLD, 18, NAVY);
  private static final Style HEADING = new Style(Face.BOLD, 15, NAVY);
  private static final Style SUBHEADING = new Style(Face.BOLD, 12.5f, INK);
  private static final Style BODY = new Style(Face.REGULAR, 12, INK);
  private static final Style LABEL = new Style(Face.BOLD, 11.5f, INK);
  private static final Style CELL = new Style(Face.REGULAR, 10, INK);
  private static final Style CELL_HEAD = new Style(Face.BOLD, 10, NAVY);
  private static final Style SMALL = new Style(Face.REGULAR, 8.5f, GREY);
  private static final Style LETTERHEAD = new Style(Face.BOLD, 14, NAVY);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final String title;
  private final Document document;
  private final PdfWriter writer;
  private final Pen pen;
  private float y = TOP;
  private int page = 1;

  private Paper(String title) {
    this.title = title;
    document = new Document(PageSize.A4, 0, 0, 0, 0);
    writer = PdfWriter.getInstance(document, out);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    document.addTitle(title);
    document.addCreationDate();
    document.open();
    writer.getExtraCatalog().put(new PdfName("Lang"), new PdfString("th"));
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    pen = new Pen(writer.getDirectContent());
  }

  /**
   * Begins a paper.
   *
   * @param title the file's own title, shown by viewers and in the foot of each page
   */
  public static Paper a4(String title) {
    return new Paper(title);
  }

  /** The municipality's name above a line in small letters, and the paper's title below. */
  public Paper letterhead(String nameTh, String line) {
    centred(nameTh, LETTERHEAD);
    centred(line, SMALL);
    y -= 4;
    rule(NAVY, 0.8f);
    y -= 12;
    centred(title, TITLE);
    y -= 6;
    return this;
  }

  /** A heading, which is also a bookmark. */
  public Paper heading(String text) {
    Paragraph heading = paragraph(text, HEADING, 0);
    needs(heading.height() + 3 * BODY.size());
    if (y < TOP) {
      y -= 8;
    }
    var here = new PdfDestination(PdfDestination.XYZ, 0, y, 0);
    new PdfOutline(writer.getDirectContent().getRootOutline(), here, text);
    flow(heading, MARGIN);
    rule(PALE, 0.6f);
    y -= 4;
    return this;
  }

  public Paper subheading(String text) {
    Paragraph heading = paragraph(text, SUBHEADING, 0);
    needs(heading.height() + 2 * BODY.size());
    y -= 4;
    flow(heading, MARGIN);
    return this;
  }

  /** A paragraph; line breaks in it are kept. Nothing is written for null or blank text. */
  public Paper text(String text) {
    if (text != null && !text.isBlank()) {
      flow(paragraph(text, BODY, 0), MARGIN);
      y -= 4;
    }
    return this;
  }

  /** A numbered list. */
  public Paper list(List<String> items) {
    float indent = 24;
    int number = 1;
    for (String item : items) {
      Paragraph entry = paragraph(item, BODY, indent);
      needs(BODY.size() * 2);
      pen.left(number++ + ".", BODY, MARGIN + 4, y - entry.ascent());
      flow(entry, MARGIN + indent);
    }
    y -= 4;
    return this;
  }

  /** Labels and their values, one below the other; a value that is missing is shown as a dash. */
  public Paper fields(SequencedMap<String, String> values) {
    float left = 150;
    for (Map.Entry<String, String> field : values.entrySet()) {
      String given = field.getValue();
      Paragraph value = paragraph(given == null || given.isBlank() ? "–" : given, BODY, left);
      Paragraph label = Paragraph.of(field.getKey(), LABEL, left - 10);
      needs(Math.min(Math.max(value.height(), label.height()), TOP - BOTTOM));
      float top = y;
      flow(label, MARGIN);
      float below = y;
      y = top;
      flow(value, MARGIN + left);
      y = Math.min(y, below) - 2;
    }
    y -= 4;
    return this;
  }

  /**
   * A table with its head repeated on each page.
   *
   * @param widths of the columns, in any unit: they share the page's width
   */
  public Paper table(List<String> head, List<List<String>> rows, float... widths) {
    if (head.size() != widths.length) {
      throw new IllegalArgumentException("as many widths as columns are needed");
    }
    float[] columns = TableRow.columns(widths, WIDTH - 2 * MARGIN);
    TableRow first = TableRow.of(head, CELL_HEAD, columns);
    needs(first.height() + 3 * CELL.size());
    draw(first, columns);
    for (List<String> cells : rows) {
      TableRow row = TableRow.of(cells, CELL, columns);
      while (!row.isEmpty()) {
        int fitting = row.linesIn(y - BOTTOM);
        if (fitting == 0 || (fitting < row.lines() && row.height() < TOP - BOTTOM - 60)) {
          pageBreak();
          draw(first, columns);
          fitting = row.linesIn(y - BOTTOM);
        }
        draw(row.upTo(fitting), columns);
        row = row.from(fitting);
      }
    }
    y -= 8;
    return this;
  }

  private void draw(TableRow row, float[] columns) {
    float x = MARGIN;
    float top = y;
    for (int i = 0; i < columns.length; i++) {
      y = top - TableRow.PADDING;
      write(row.cell(i), x + TableRow.PADDING);
      x += columns[i];
    }
    y = top - row.height();
    rule(PALE, 0.6f);
  }

  /**
   * A picture with a line below it.
   *
   * @param png a PNG or JPEG file's bytes
   * @param widthMm its width on paper in millimetres; made smaller when the page is
   * @param caption null for none
   */
  public Paper image(byte[] png, float widthMm, String caption) {
    try {
      Image image = Image.getInstance(png);
      image.scaleToFit(
          Math.min(widthMm * POINTS_PER_MM, WIDTH - 2 * MARGIN), TOP - BOTTOM - 2 * BODY.size());
      needs(image.getScaledHeight() + 2 * SMALL.size());
      y -= image.getScaledHeight();
      image.setAbsolutePosition(MARGIN, y);
      writer.getDirectContent().addImage(image);
    } catch (IOException e) {
      throw new UncheckedIOException("The picture cannot be read", e);
    }
    y -= 2;
    if (caption != null) {
      flow(paragraph(caption, SMALL, 0), MARGIN);
    }
    y -= 6;
    return this;
  }

  /** Empty lines to write on by hand. */
  public Paper space(float heightMm) {
    needs(heightMm * POINTS_PER_MM);
    y -= heightMm * POINTS_PER_MM;
    return this;
  }

  public Paper pageBreak() {
    foot();
    document.newPage();
    page++;
    y = TOP;
    return this;
  }

  /** Ends the paper: the PDF file. */
  public byte[] bytes() {
    foot();
    document.close();
    return out.toByteArray();
  }

  private void foot() {
    float baseline = 40;
    String number = "หน้า " + page;
    pen.right(number, SMALL, WIDTH - MARGIN, baseline);
    float room = WIDTH - 2 * MARGIN - SMALL.width(number) - 12;
    pen.left(Paragraph.of(title, SMALL, room).lines().getFirst(), SMALL, MARGIN, baseline);
    // A page on which nothing was drawn would be left out.
    writer.setPageEmpty(false);
  }

  private static Paragraph paragraph(String text, Style style, float indent) {
    return Paragraph.of(text, style, WIDTH - 2 * MARGIN - indent);
  }

  private void centred(String text, Style style) {
    for (String line : paragraph(text, style, 0).lines()) {
      y -= style.size() * 1.2f;
      pen.centred(line, style, WIDTH / 2, y);
      y -= style.size() * 0.3f;
    }
  }

  /** Writes the lines, on further pages when there are too many. */
  private void flow(Paragraph paragraph, float x) {
    for (String line : paragraph.lines()) {
      needs(paragraph.leading());
      pen.left(line, paragraph.style(), x, y - paragraph.ascent());
      y -= paragraph.leading();
    }
  }

  private void write(Paragraph paragraph, float x) {
    for (String line : paragraph.lines()) {
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
    var canvas = writer.getDirectContent();
    canvas.setColorStroke(colour);
    canvas.setLineWidth(weight);
    canvas.moveTo(MARGIN, y);
    canvas.lineTo(WIDTH - MARGIN, y);
    canvas.stroke();
  }
}
