package org.anuyat.permit.document;

import static org.anuyat.permit.document.Look.GREY;
import static org.anuyat.permit.document.Look.INK;
import static org.anuyat.permit.document.Look.PALE;
import static org.anuyat.permit.document.Look.bold;
import static org.anuyat.permit.document.Look.regular;

import org.anuyat.permit.document.Pen.Style;
import org.openpdf.text.pdf.PdfName;

/** The foot of the last page: codes to check it by, seal, who approved. */
final class SignatureBlock {
  static final float QR_SIDE = 92;
  static final float QR_LEFT = 64;
  static final float QR_BOTTOM = 128;

  /** Nothing else may come lower than this on the last page. */
  static final float TOP = QR_BOTTOM + QR_SIDE + 22;

  private static final float OFFLINE_LEFT = QR_LEFT + QR_SIDE + 14;
  private static final float SEAL_MIDDLE = 312;
  private static final float SEAL_RADIUS = 40;
  private static final float SIGNER_MIDDLE = 446;
  private static final float SIGNER_WIDTH = 172;

  private final Sheet page;
  private final PermitSheet sheet;

  SignatureBlock(Sheet page, PermitSheet sheet) {
    this.page = page;
    this.sheet = sheet;
  }

  void draw() {
    code(
        sheet.verifyUrl(),
        QR_LEFT,
        "คิวอาร์โค้ดสำหรับตรวจสอบสถานะปัจจุบันของใบอนุญาต",
        "ตรวจสถานะปัจจุบัน ฟรี",
        "Current status, free");
    if (sheet.offlineCode() != null) {
      code(
          sheet.offlineCode(),
          OFFLINE_LEFT,
          "คิวอาร์โค้ดข้อมูลที่ลงลายมือชื่อ สำหรับตรวจสอบโดยไม่ใช้เครือข่าย",
          "ตรวจแบบออฟไลน์",
          "Signed data, offline check");
    }
    seal();
    signer();
  }

  private void code(String text, float left, String alternative, String th, String en) {
    page.qrCode(text, alternative, left, QR_BOTTOM, QR_SIDE);
    page.pen().block(PdfName.P);
    float middle = left + QR_SIDE / 2;
    page.pen().centred(th, bold(8, INK), middle, QR_BOTTOM - 12);
    page.pen().centred(en, regular(6.5f, GREY), middle, QR_BOTTOM - 21);
  }

  /** The municipality's seal, or room for it on a printed copy. */
  private void seal() {
    float y = QR_BOTTOM + QR_SIDE / 2;
    if (sheet.marks().seal() != null) {
      float side = 2 * SEAL_RADIUS;
      page.picture(
          sheet.marks().seal(),
          "ตราประทับ " + sheet.issuer().nameTh(),
          SEAL_MIDDLE - SEAL_RADIUS,
          y - SEAL_RADIUS,
          side,
          side);
      return;
    }
    page.tags().decoration(() -> dashedCircle(y));
    page.pen().block(PdfName.P);
    page.pen().centred("ตราประทับ", regular(8, GREY), SEAL_MIDDLE, y);
    page.pen().centred("Seal", regular(7, GREY), SEAL_MIDDLE, y - 11);
  }

  private void dashedCircle(float y) {
    var canvas = page.canvas();
    canvas.saveState();
    canvas.setColorStroke(PALE);
    canvas.setLineWidth(0.8f);
    canvas.setLineDash(3, 3, 0);
    canvas.circle(SEAL_MIDDLE, y, SEAL_RADIUS);
    canvas.stroke();
    canvas.restoreState();
  }

  private void signer() {
    float y = QR_BOTTOM + QR_SIDE - 6;
    boolean byHand = sheet.use() == PermitSheet.Use.PRINT;
    page.pen().block(PdfName.P);
    page.pen()
        .centred(byHand ? "ลงชื่อ" : "ลงลายมือชื่อดิจิทัล", regular(9, GREY), SIGNER_MIDDLE, y);
    page.pen()
        .centred(
            byHand ? "Signature" : "Digitally signed", regular(7, GREY), SIGNER_MIDDLE, y - 11);
    float line = byHand ? y - 44 : y - 28;
    page.rule(SIGNER_MIDDLE - 80, SIGNER_MIDDLE + 80, line, PALE, 0.6f);
    float below = line - 17;
    boolean first = true;
    for (String text : sheet.signer()) {
      Style style = first ? bold(12, INK) : regular(11, INK);
      page.pen().block(PdfName.P);
      for (String part : Paragraph.of(text, style, SIGNER_WIDTH).lines()) {
        page.pen().centred(part, style, SIGNER_MIDDLE, below);
        below -= style.size() * 1.4f;
      }
      first = false;
    }
  }
}
