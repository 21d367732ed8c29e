package org.anuyat.permit.document;

import static org.anuyat.permit.document.Look.GOLD;
import static org.anuyat.permit.document.Look.GREY;
import static org.anuyat.permit.document.Look.HEIGHT;
import static org.anuyat.permit.document.Look.MARGIN;
import static org.anuyat.permit.document.Look.MIDDLE;
import static org.anuyat.permit.document.Look.NAVY;
import static org.anuyat.permit.document.Look.PALE;
import static org.anuyat.permit.document.Look.WIDTH;
import static org.anuyat.permit.document.Look.bold;
import static org.anuyat.permit.document.Look.regular;

import java.awt.Color;
import org.anuyat.permit.document.Pen.Style;
import org.anuyat.permit.platform.ThaiDates;
import org.openpdf.text.pdf.PdfName;

/** What every page has: frame, footer, and the mark of a sample. */
final class PageFrame {
  /** Running text never comes lower. */
  static final float BOTTOM = 96;

  private static final String SAMPLE = "ตัวอย่าง";
  private static final String SAMPLE_EN = "SPECIMEN · NOT A PERMIT";
  private static final Color FAINT = new Color(0xF0, 0xDC, 0xDC);

  private final Sheet page;
  private final PermitSheet sheet;

  PageFrame(Sheet page, PermitSheet sheet) {
    this.page = page;
    this.sheet = sheet;
  }

  /** Before anything else, so that it lies below the text. */
  void background() {
    page.tags().decoration(this::frame);
    if (sheet.use() == PermitSheet.Use.SAMPLE) {
      sample();
    }
  }

  void footer(int number, int pages) {
    page.rule(MARGIN, WIDTH - MARGIN, 84, PALE, 0.6f);
    Style tiny = regular(8, GREY);
    page.pen().block(PdfName.P);
    line(use(), tiny, 70);
    page.pen().block(PdfName.P);
    line(sheet.verifyUrl(), tiny, 58);
    page.pen().block(PdfName.P);
    String issuer = sheet.issuer().nameTh() + "  โทร. " + digits(sheet.issuer().phone());
    line(pages == 1 ? issuer : issuer + "  หน้า " + digits(number + "/" + pages), tiny, 46);
  }

  private String use() {
    return switch (sheet.use()) {
      case PERMIT ->
          "เอกสารอิเล็กทรอนิกส์นี้มีลายมือชื่อดิจิทัลของหน่วยงาน"
              + " สำเนาที่พิมพ์ออกมาให้ตรวจสอบสถานะด้วยคิวอาร์โค้ด";
      case PRINT ->
          "ต้นฉบับลงนามบนกระดาษ เมื่อลงนามแล้วให้สแกนกลับเข้าระบบ ตรวจสอบสถานะด้วยคิวอาร์โค้ด";
      case SAMPLE -> "ตัวอย่างแบบใบอนุญาต ข้อมูลสมมติ ใช้เป็นใบอนุญาตไม่ได้";
    };
  }

  private void line(String text, Style style, float y) {
    page.pen().centred(text, Look.fitting(text, style, WIDTH - 2 * MARGIN), MIDDLE, y);
  }

  private String digits(String text) {
    return sheet.thaiDigits() ? ThaiDates.withThaiDigits(text) : text;
  }

  private void frame() {
    var canvas = page.canvas();
    canvas.setColorStroke(NAVY);
    canvas.setLineWidth(1.4f);
    canvas.rectangle(34, 34, WIDTH - 68, HEIGHT - 68);
    canvas.stroke();
    canvas.setColorStroke(GOLD);
    canvas.setLineWidth(0.5f);
    canvas.rectangle(39, 39, WIDTH - 78, HEIGHT - 78);
    canvas.stroke();
  }

  private void sample() {
    double angle = Math.toRadians(50);
    float cos = (float) Math.cos(angle);
    float sin = (float) Math.sin(angle);
    page.canvas().saveState();
    page.canvas().concatCTM(cos, sin, -sin, cos, MIDDLE + 20, HEIGHT / 2);
    page.pen().block(PdfName.P);
    page.pen().centred(SAMPLE, bold(120, FAINT), 0, -20);
    page.pen().centred(SAMPLE_EN, bold(34, FAINT), 0, -75);
    page.canvas().restoreState();
  }
}
