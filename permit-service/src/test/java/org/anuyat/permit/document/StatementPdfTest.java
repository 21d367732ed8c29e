package org.anuyat.permit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-7.4")
class StatementPdfTest {
  private static final StatementSheet.Row ROW =
      new StatementSheet.Row("สถานะปัจจุบัน", "Current status", "ใช้ได้ ผู้ใหญ่ น้ำ", "Valid");

  @Test
  void statementIsArchivable() {
    PdfA.assertPdfA3b(StatementPdf.render(sheet(List.of(ROW))));
    PdfA.assertPdfA3b(StatementPdf.render(sheet(List.of())));
  }

  @Test
  void everyRowIsOnTheOnePageAndCanBeReadBack() throws IOException {
    byte[] pdf = StatementPdf.render(sheet(Collections.nCopies(14, ROW)));
    try (var document = Loader.loadPDF(pdf)) {
      assertEquals(1, document.getNumberOfPages());
      String text = new PDFTextStripper().getText(document);
      assertEquals(15, text.split("ใช้ได้ ผู้ใหญ่ น้ำ", -1).length);
      assertTrue(text.contains("โดยไม่มีค่าใช้จ่าย"), text);
    }
  }

  private static StatementSheet sheet(List<StatementSheet.Row> rows) {
    return new StatementSheet(
        Sheets.foodShop().issuer(),
        "เทศบาลขอรับรองว่าทะเบียนใบอนุญาตมีข้อมูลดังต่อไปนี้",
        "The municipality certifies that its register of permits says as follows.",
        rows,
        Sheets.foodShop().verifyUrl(),
        "0190a1b2-0000-7000-8000-000000000000");
  }
}
