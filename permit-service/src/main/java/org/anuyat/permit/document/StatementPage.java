package org.anuyat.permit.document;

import java.awt.Color;
import org.anuyat.permit.document.Pen.Style;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;

/** The look of a statement: a plain official letter on one A4 page. */
final class StatementPage {
  private static final float WIDTH = 595.28f;
  private static final float HEIGHT = 841.89f;
  private static final float MARGIN = 72;
  private static final float VALUE_LEFT = 200;
  private static final float BOTTOM = 190;
  private static final Color INK = new Color(0x1B, 0x1F, 0x27);
  private static final Color GREY = new Color(0x5A, 0x62, 0x6E);
  private static final Color PALE = new Color(0xD9, 0xDD, 0xE3);

  private final PdfContentByte canvas;
  private final Tags tags;
  private final Pen pen;
  private final StatementSheet sheet;

  StatementPage(PdfContentByte canvas, Tags tags, StatementSheet sheet) {
    this.canvas = canvas;
    this.tags = tags;
    this.pen = new Pen(canvas, tags);
    this.sheet = sheet;
  }

  void draw() {
    float y = letterhead();
    y = block(sheet.saysTh(), new Style(Face.REGULAR, 14, INK), MARGIN, y, WIDTH - 2 * MARGIN);
    y = block(sheet.saysEn(), new Style(Face.REGULAR, 10, GREY), MARGIN, y - 2, WIDTH - 2 * MARGIN);
    rows(y - 14);
    footer();
  }

  private float letterhead() {
    var issuer = sheet.issuer();
    float middle = WIDTH / 2;
    pen.block(PdfName.P);
    pen.centred(issuer.nameTh(), new Style(Face.BOLD, 19, INK), middle, HEIGHT - 90);
    pen.centred(
        "จังหวัด" + issuer.provinceTh(), new Style(Face.REGULAR, 12, INK), middle, HEIGHT - 110);
    pen.centred(
        issuer.nameEn() + ", " + issuer.provinceEn() + " Province",
        new Style(Face.REGULAR, 9.5f, GREY),
        middle,
        HEIGHT - 126);
    rule(HEIGHT - 140);
    pen.block(PdfName.H1);
    pen.centred("หนังสือรับรองข้อมูลใบอนุญาต", new Style(Face.BOLD, 18, INK), middle, HEIGHT - 176);
    pen.centred(
        "Certified statement of permit data",
        new Style(Face.REGULAR, 11, GREY),
        middle,
        HEIGHT - 194);
    return HEIGHT - 218;
  }

  /** The largest writing with which all rows fit. */
  private void rows(float top) {
    float size = 14;
    while (size > 6 && height(size) > top - BOTTOM) {
      size -= 0.5f;
    }
    float y = top;
    for (StatementSheet.Row row : sheet.rows()) {
      rule(y);
      y -= 5;
      pen.block(PdfName.P);
      pen.left(row.labelTh(), new Style(Face.BOLD, 12, INK), MARGIN, y - 13);
      pen.left(row.labelEn(), new Style(Face.REGULAR, 8.5f, GREY), MARGIN, y - 25);
      float width = WIDTH - MARGIN - VALUE_LEFT;
      float below = block(row.value(), value(size), VALUE_LEFT, y, width);
      if (row.valueEn() != null) {
        below = block(row.valueEn(), new Style(Face.REGULAR, 9, GREY), VALUE_LEFT, below, width);
      }
      y = Math.min(below, y - 26) - 5;
    }
    if (!sheet.rows().isEmpty()) {
      rule(y);
    }
  }

  private float height(float size) {
    float width = WIDTH - MARGIN - VALUE_LEFT;
    float sum = 0;
    for (StatementSheet.Row row : sheet.rows()) {
      float value = Paragraph.of(row.value(), value(size), width).height();
      float english =
          row.valueEn() == null
              ? 0
              : Paragraph.of(row.valueEn(), new Style(Face.REGULAR, 9, GREY), width).height();
      sum += Math.max(value + english, 26) + 10;
    }
    return sum;
  }

  private static Style value(float size) {
    return new Style(Face.REGULAR, size, INK);
  }

  private void footer() {
    Style small = new Style(Face.REGULAR, 9, GREY);
    float y = 150;
    rule(y + 18);
    pen.block(PdfName.P);
    pen.left(
        "เอกสารนี้ลงลายมือชื่อดิจิทัลของเทศบาล ออกให้โดยไม่มีค่าใช้จ่าย และแสดงข้อมูล ณ เวลาที่ระบุเท่านั้น",
        small,
        MARGIN,
        y);
    pen.left(
        "Digitally signed by the municipality, issued free of charge; true at the time it names.",
        small,
        MARGIN,
        y - 14);
    if (sheet.verifyUrl() != null) {
      block(
          "สถานะปัจจุบัน / Current status: " + sheet.verifyUrl(),
          small,
          MARGIN,
          y - 20,
          WIDTH - 2 * MARGIN);
    }
    pen.block(PdfName.P);
    pen.left(sheet.issuer().nameTh() + "  โทร. " + sheet.issuer().phone(), small, MARGIN, y - 50);
    pen.left(
        "อ้างอิง / Reference: " + sheet.reference(),
        new Style(Face.REGULAR, 7.5f, GREY),
        MARGIN,
        y - 64);
  }

  /** Writes broken lines from a top downwards; the new top. */
  private float block(String text, Style style, float x, float top, float width) {
    pen.block(PdfName.P);
    Paragraph paragraph = Paragraph.of(text, style, width);
    float y = top - paragraph.ascent();
    for (String line : paragraph.lines()) {
      pen.left(line, style, x, y);
      y -= paragraph.leading();
    }
    return top - paragraph.height();
  }

  private void rule(float y) {
    tags.decoration(() -> {
      canvas.setColorStroke(PALE);
      canvas.setLineWidth(0.6f);
      canvas.moveTo(MARGIN, y);
      canvas.lineTo(WIDTH - MARGIN, y);
      canvas.stroke();
    });
  }
}
