package org.anuyat.payment.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BarcodeFormat;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.anuyat.payment.thaiqr.BillPayment;
import org.anuyat.payment.thaiqr.QrImage;
import org.anuyat.payment.transactionid.TransactionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PaperTest {
  private static final String DIFFICULT =
      "น้ำแข็งที่ผู้ใหญ่ญี่ปุ่นซื้อ ณ ที่ทำการกำนัน ฐานะ กตัญญู ปู่ย่า ซึ่งเกี่ยวข้อง";
  private static final List<Column> COLUMNS =
      List.of(Column.text("รายการ", 4), Column.number("จำนวนเงิน (บาท)", 1));

  @Test
  void whatIsWrittenCanBeReadBack() throws IOException {
    byte[] pdf = everything();
    Scanner.keep(pdf, "paper.pdf");
    String text = Scanner.words(pdf);
    for (String written :
        List.of(DIFFICULT, "เทศบาลตำบลบ้านใหม่", "ปี่ชำระ", "1,250.50", "ลงชื่อ", "陈伟😀")) {
      assertTrue(text.contains(written.replaceAll("\\s", "")), written + " in " + text);
    }
    assertEquals(1, Scanner.pages(pdf));
  }

  @Test
  void theFileIsArchivable() {
    PdfA.assertPdfA3b(everything());
  }

  @Test
  void rowsThatDoNotFitGoOnFurtherPagesAndNoneIsLost() throws IOException {
    List<List<String>> rows =
        IntStream.rangeClosed(1, 90)
            .mapToObj(i -> List.of("แถวที่" + i + DIFFICULT, "1.00"))
            .toList();
    byte[] pdf = Paper.a4("ตาราง", "เทศบาล").table(COLUMNS, rows, List.of("รวม", "90.00")).bytes();
    Scanner.keep(pdf, "table.pdf");
    String text = Scanner.words(pdf);
    IntStream.rangeClosed(1, 90).forEach(i -> assertTrue(text.contains("แถวที่" + i), "row " + i));
    assertTrue(text.contains("90.00"));
    assertTrue(Scanner.pages(pdf) > 1);
  }

  @Test
  @Tag("rule-6.1")
  void qrCodeAndBarcodeAreReadFromThePrintedPage() throws Exception {
    for (int number = 1; number <= 20; number++) {
      var bill = bill(number);
      var page = Scanner.page(pay(bill), 0);
      assertEquals(bill.payload(), Scanner.code(page, BarcodeFormat.QR_CODE));
      assertEquals(bill.counterText(), Scanner.code(page, BarcodeFormat.CODE_128));
    }
  }

  static BillPayment bill(int number) {
    String id = new TransactionId("05300118", 2569, number * 7_919L).text();
    return new BillPayment("099400016550100", id, number + "2569", 49_999L * number);
  }

  static byte[] pay(BillPayment bill) {
    return Paper.a4("ใบแจ้ง", "เทศบาล")
        .beside(QrImage.png(bill.payload()), 40, new LinkedHashMap<>())
        .barcode(bill.counterText(), 14, bill.counterText().replace('\r', ' '))
        .bytes();
  }

  private static byte[] everything() {
    var bill = bill(1);
    var fields = new LinkedHashMap<String, String>();
    fields.put("ปี่ชำระ", DIFFICULT);
    fields.put("ที่อยู่", null);
    fields.put("ผู้ชำระ", "陈伟 😀");
    return Paper.a4("ใบเสร็จรับเงิน 1/2569", "เทศบาลตำบลบ้านใหม่")
        .letterhead("เทศบาลตำบลบ้านใหม่", "Ban Mai Subdistrict Municipality", "โทร. 0 0000 0000")
        .title("ใบเสร็จรับเงิน", "Receipt")
        .aside(List.of("เล่มที่ 1 เลขที่ 1/2569", "วันที่ 22 พฤศจิกายน พ.ศ. 2569"))
        .heading("รายการที่ญี่ปุ่น")
        .fields(fields)
        .table(COLUMNS, List.of(List.of(DIFFICULT, "1,250.50")), List.of("รวม", "1,250.50"))
        .text(DIFFICULT)
        .strong("(หนึ่งพันสองร้อยห้าสิบบาทห้าสิบสตางค์)")
        .warning("ยกเลิกแล้ว")
        .small(DIFFICULT)
        .beside(QrImage.png(bill.payload()), 40, fields)
        .line()
        .barcode(bill.counterText(), 14, bill.counterText().replace('\r', ' '))
        .signature(List.of("ลงชื่อ", "(นายสมมติ ทดสอบ)", "เจ้าพนักงานการเงิน"))
        .stamp("ยกเลิก")
        .bytes();
  }
}
