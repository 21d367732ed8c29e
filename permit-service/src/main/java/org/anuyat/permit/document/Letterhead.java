package org.anuyat.permit.document;

import static org.anuyat.permit.document.Look.GOLD;
import static org.anuyat.permit.document.Look.GREY;
import static org.anuyat.permit.document.Look.HEIGHT;
import static org.anuyat.permit.document.Look.INK;
import static org.anuyat.permit.document.Look.MARGIN;
import static org.anuyat.permit.document.Look.MIDDLE;
import static org.anuyat.permit.document.Look.NAVY;
import static org.anuyat.permit.document.Look.WIDTH;
import static org.anuyat.permit.document.Look.bold;
import static org.anuyat.permit.document.Look.regular;

import org.anuyat.permit.document.Pen.Style;
import org.anuyat.permit.platform.ThaiDates;
import org.openpdf.text.pdf.PdfName;

/** The head of the first page: who issues, what it is, which number. */
final class Letterhead {
  private static final float LOGO = 58;
  private static final float SCAN_CODE = 56;

  private final Sheet page;
  private final PermitSheet sheet;

  Letterhead(Sheet page, PermitSheet sheet) {
    this.page = page;
    this.sheet = sheet;
  }

  /** Returns how far down it came. */
  float draw() {
    float top = HEIGHT - 88;
    if (sheet.use() == PermitSheet.Use.PRINT) {
      scanCode();
    }
    if (sheet.marks().logo() != null) {
      page.picture(
          sheet.marks().logo(),
          "ตราสัญลักษณ์ " + sheet.issuer().nameTh(),
          MIDDLE - LOGO / 2,
          HEIGHT - 52 - LOGO,
          LOGO,
          LOGO);
      top = HEIGHT - 52 - LOGO - 24;
    }
    return title(issuer(top));
  }

  private float issuer(float top) {
    var issuer = sheet.issuer();
    float y = centred(PdfName.P, issuer.nameTh(), bold(21, NAVY), top);
    y = centred(PdfName.P, "จังหวัด" + issuer.provinceTh(), regular(13, INK), y + 4);
    String english = issuer.nameEn() + ", " + issuer.provinceEn() + " Province";
    y = centred(PdfName.P, english, regular(10, GREY), y + 1);
    page.rule(MIDDLE - 60, MIDDLE + 60, y + 4, GOLD, 1);
    return y - 38;
  }

  private float title(float top) {
    float y = centred(PdfName.H1, sheet.titleTh(), bold(24, INK), top);
    y = centred(PdfName.P, sheet.titleEn(), regular(11.5f, GREY), y + 9);
    String number = sheet.thaiDigits() ? ThaiDates.withThaiDigits(sheet.number()) : sheet.number();
    return centred(PdfName.P, "ใบอนุญาตเลขที่ " + number, bold(15, NAVY), y - 6) - 2;
  }

  private float centred(PdfName role, String text, Style wanted, float baseline) {
    Style style = wanted;
    Paragraph block = Paragraph.of(text, style, WIDTH - 2 * MARGIN);
    while (block.lines().size() > 2 && style.size() > 8) {
      style = style.sized(style.size() - 1);
      block = Paragraph.of(text, style, WIDTH - 2 * MARGIN);
    }
    page.pen().block(role);
    float y = baseline;
    for (String line : block.lines()) {
      page.pen().centred(line, style, MIDDLE, y);
      y -= style.size() * 1.4f;
    }
    return y;
  }

  /** A second code far from ink and stamps, by which the signed paper is found again. */
  private void scanCode() {
    float left = WIDTH - 48 - SCAN_CODE;
    float bottom = HEIGHT - 48 - SCAN_CODE;
    page.qrCode(sheet.verifyUrl(), "รหัสสำหรับสแกนกลับเข้าระบบ", left, bottom, SCAN_CODE);
    page.pen().block(PdfName.P);
    page.pen().centred("รหัสสแกนกลับ", regular(7, GREY), left + SCAN_CODE / 2, bottom - 9);
  }
}
