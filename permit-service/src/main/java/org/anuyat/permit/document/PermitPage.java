package org.anuyat.permit.document;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.anuyat.permit.document.Pen.Style;
import org.anuyat.permit.platform.ThaiDates;
import org.openpdf.text.pdf.PdfContentByte;

/** The look of a permit: one calm A4 page, read from the municipality down to the signer. */
final class PermitPage {
  static final float WIDTH = 595.28f;
  static final float HEIGHT = 841.89f;
  static final float QR_SIDE = 92;
  static final float QR_LEFT = 68;
  static final float QR_BOTTOM = 124;

  private static final Color INK = new Color(0x1B, 0x1F, 0x27);
  private static final Color NAVY = new Color(0x1F, 0x3A, 0x5F);
  private static final Color GREY = new Color(0x5A, 0x62, 0x6E);
  private static final Color GOLD = new Color(0xB0, 0x8D, 0x57);
  private static final Color PALE = new Color(0xD9, 0xDD, 0xE3);

  private static final float MIDDLE = WIDTH / 2;
  private static final float MARGIN = 68;
  private static final float VALUE_LEFT = 196;
  private static final float FIELDS_BOTTOM = 250;
  private static final float ROW_GAP = 7;
  private static final float SEAL_RADIUS = 42;
  private static final float SIGNER_MIDDLE = 438;
  private static final String STATEMENT =
      "อนุญาตให้ผู้มีชื่อข้างต้นดำเนินการตามรายการนี้ได้"
          + " โดยต้องปฏิบัติตามกฎหมายและเงื่อนไขที่เกี่ยวข้องอย่างเคร่งครัด";

  private final PdfContentByte canvas;
  private final Pen pen;
  private final PermitSheet sheet;

  PermitPage(PdfContentByte canvas, PermitSheet sheet) {
    this.canvas = canvas;
    this.pen = new Pen(canvas);
    this.sheet = sheet;
  }

  void draw() {
    frame();
    float below = letterhead();
    fields(title(below));
    verification();
    seal();
    signer();
    footer();
  }

  private void frame() {
    canvas.setColorStroke(NAVY);
    canvas.setLineWidth(1.4f);
    canvas.rectangle(34, 34, WIDTH - 68, HEIGHT - 68);
    canvas.stroke();
    canvas.setColorStroke(GOLD);
    canvas.setLineWidth(0.5f);
    canvas.rectangle(39, 39, WIDTH - 78, HEIGHT - 78);
    canvas.stroke();
  }

  private float letterhead() {
    float y = HEIGHT - 88;
    var issuer = sheet.issuer();
    y = centredBlock(issuer.nameTh(), style(Face.BOLD, 21, NAVY), y);
    y = centredBlock("จังหวัด" + issuer.provinceTh(), style(Face.REGULAR, 13, INK), y + 4);
    y =
        centredBlock(
            issuer.nameEn() + ", " + issuer.provinceEn() + " Province",
            style(Face.REGULAR, 10, GREY),
            y + 1);
    rule(MIDDLE - 60, MIDDLE + 60, y + 4, GOLD, 1);
    return y - 42;
  }

  private float title(float top) {
    float y = centredBlock(sheet.titleTh(), style(Face.BOLD, 24, INK), top);
    y = centredBlock(sheet.titleEn(), style(Face.REGULAR, 11.5f, GREY), y + 9);
    String number = "ใบอนุญาตเลขที่ " + digits(sheet.number());
    return centredBlock(number, style(Face.BOLD, 15, NAVY), y - 8) - 4;
  }

  private float centredBlock(String text, Style wanted, float baseline) {
    Style style = wanted;
    Paragraph block = Paragraph.of(text, style, WIDTH - 2 * MARGIN);
    while (block.lines().size() > 2 && style.size() > 8) {
      style = style.sized(style.size() - 1);
      block = Paragraph.of(text, style, WIDTH - 2 * MARGIN);
    }
    float y = baseline;
    for (String line : block.lines()) {
      pen.centred(line, style, MIDDLE, y);
      y -= style.size() * 1.4f;
    }
    return y;
  }

  private record Field(String labelTh, String labelEn, String value, String valueEn) {}

  private List<Field> content() {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field("ออกให้แก่", "Issued to", sheet.holderName(), null));
    if (isGiven(sheet.subjectTh())) {
      fields.add(new Field("เรื่อง", "Subject", sheet.subjectTh(), null));
    }
    if (isGiven(sheet.placeTh())) {
      fields.add(new Field("สถานที่", "Place", sheet.placeTh(), null));
    }
    var issued = sheet.issuedOn();
    fields.add(
        new Field(
            "วันที่ออกใบอนุญาต",
            "Date of issue",
            digits(ThaiDates.thai(issued)),
            ThaiDates.english(issued)));
    var end = sheet.validUntil();
    fields.add(
        new Field(
            "ใช้ได้ถึงวันที่",
            "Valid until",
            end == null ? "ไม่มีกำหนดอายุ" : digits(ThaiDates.thai(end)),
            end == null ? "No expiry date" : ThaiDates.english(end)));
    fields.add(new Field("คำขอที่", "Application no.", digits(sheet.caseNumber()), null));
    return fields;
  }

  /** The largest writing with which everything fits above the signature. */
  private void fields(float top) {
    float size = 15;
    List<Row> rows = rows(size);
    while (size > 6 && height(rows, size) > top - FIELDS_BOTTOM) {
      size -= 0.5f;
      rows = rows(size);
    }
    float y = top;
    for (Row row : rows) {
      rule(MARGIN, WIDTH - MARGIN, y, PALE, 0.6f);
      y -= ROW_GAP;
      pen.left(row.field.labelTh(), style(Face.BOLD, 12, NAVY), MARGIN, y - 13);
      pen.left(row.field.labelEn(), style(Face.REGULAR, 8.5f, GREY), MARGIN, y - 25);
      write(row.value, VALUE_LEFT, y);
      if (row.english != null) {
        write(row.english, VALUE_LEFT, y - row.value.height() + 2);
      }
      y -= row.height() + ROW_GAP;
    }
    rule(MARGIN, WIDTH - MARGIN, y, PALE, 0.6f);
    write(statement(size), MARGIN, y - 8);
  }

  private record Row(Field field, Paragraph value, Paragraph english) {
    float height() {
      float text = value.height() + (english == null ? 0 : english.height());
      return Math.max(text, 24);
    }
  }

  private List<Row> rows(float size) {
    float width = WIDTH - MARGIN - VALUE_LEFT;
    return content().stream()
        .map(f ->
            new Row(
                f,
                Paragraph.of(f.value(), style(Face.REGULAR, size, INK), width),
                f.valueEn() == null
                    ? null
                    : Paragraph.of(f.valueEn(), style(Face.REGULAR, 9, GREY), width)))
        .toList();
  }

  private Paragraph statement(float size) {
    Style style = style(Face.REGULAR, Math.min(size, 13), INK);
    return Paragraph.of(STATEMENT, style, WIDTH - 2 * MARGIN);
  }

  private float height(List<Row> rows, float size) {
    float table = (float) rows.stream().mapToDouble(r -> r.height() + 2 * ROW_GAP).sum();
    return table + 8 + statement(size).height();
  }

  private void verification() {
    QrCode.of(sheet.verifyUrl()).draw(canvas, QR_LEFT, QR_BOTTOM, QR_SIDE);
    pen.left(
        "สแกนเพื่อตรวจสอบสถานะปัจจุบัน ฟรี", style(Face.BOLD, 9, INK), QR_LEFT, QR_BOTTOM - 15);
    pen.left(
        "Scan to check the current status, free of charge",
        style(Face.REGULAR, 7, GREY),
        QR_LEFT,
        QR_BOTTOM - 26);
  }

  /** Room for the municipality's seal on a printed copy. */
  private void seal() {
    float x = MIDDLE - 30;
    float y = QR_BOTTOM + QR_SIDE / 2;
    canvas.saveState();
    canvas.setColorStroke(PALE);
    canvas.setLineWidth(0.8f);
    canvas.setLineDash(3, 3, 0);
    canvas.circle(x, y, SEAL_RADIUS);
    canvas.stroke();
    canvas.restoreState();
    pen.centred("ตราประทับ", style(Face.REGULAR, 8, GREY), x, y);
    pen.centred("Seal", style(Face.REGULAR, 7, GREY), x, y - 11);
  }

  private void signer() {
    float y = QR_BOTTOM + QR_SIDE - 6;
    pen.centred("ลงลายมือชื่อดิจิทัล", style(Face.REGULAR, 9, GREY), SIGNER_MIDDLE, y);
    pen.centred("Digitally signed", style(Face.REGULAR, 7, GREY), SIGNER_MIDDLE, y - 11);
    rule(SIGNER_MIDDLE - 80, SIGNER_MIDDLE + 80, y - 28, PALE, 0.6f);
    float below = y - 45;
    String name = "(" + sheet.signer().name() + ")";
    String title = isGiven(sheet.signer().titleTh()) ? sheet.signer().titleTh() : "";
    for (Paragraph part :
        List.of(
            Paragraph.of(name, style(Face.BOLD, 12, INK), 190),
            Paragraph.of(title, style(Face.REGULAR, 11, INK), 190))) {
      for (String line : part.lines().subList(0, Math.min(2, part.lines().size()))) {
        pen.centred(line, part.style(), SIGNER_MIDDLE, below);
        below -= part.leading();
      }
    }
  }

  private void footer() {
    rule(MARGIN, WIDTH - MARGIN, 84, PALE, 0.6f);
    Style tiny = style(Face.REGULAR, 8, GREY);
    pen.centred(
        "เอกสารอิเล็กทรอนิกส์นี้มีลายมือชื่อดิจิทัลของหน่วยงาน สำเนาที่พิมพ์ออกมาให้ตรวจสอบสถานะด้วยคิวอาร์โค้ด",
        tiny,
        MIDDLE,
        70);
    pen.centred(sheet.verifyUrl(), fitting(sheet.verifyUrl(), tiny), MIDDLE, 58);
    pen.centred(sheet.issuer().nameTh() + "  โทร. " + sheet.issuer().phone(), tiny, MIDDLE, 46);
  }

  private static Style fitting(String text, Style style) {
    float width = style.width(text);
    float room = WIDTH - 2 * MARGIN;
    return width <= room ? style : style.sized(style.size() * room / width);
  }

  private void write(Paragraph paragraph, float x, float top) {
    float y = top - paragraph.ascent();
    for (String line : paragraph.lines()) {
      pen.left(line, paragraph.style(), x, y);
      y -= paragraph.leading();
    }
  }

  private void rule(float from, float to, float y, Color colour, float weight) {
    canvas.setColorStroke(colour);
    canvas.setLineWidth(weight);
    canvas.moveTo(from, y);
    canvas.lineTo(to, y);
    canvas.stroke();
  }

  private static boolean isGiven(String text) {
    return text != null && !text.isBlank();
  }

  private String digits(String text) {
    return sheet.thaiDigits() ? ThaiDates.withThaiDigits(text) : text;
  }

  private static Style style(Face face, float size, Color colour) {
    return new Style(face, size, colour);
  }
}
