package org.anuyat.payment.statement.difference;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the reconciliation as XLSX; what banks and payers wrote is text, never a formula. */
final class DifferenceSheet {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
          .withZone(ZoneId.of("Asia/Bangkok"));
  private static final List<String> HEADINGS =
      List.of(
          "ประเภท",
          "Kind",
          "เวลา (Time)",
          "บาท (Baht)",
          "Transaction ID",
          "คำขอ (Case)",
          "เลขอ้างอิง 1 (Ref 1)",
          "เลขที่รายการธนาคาร (Bank reference)",
          "ข้อความ (Text)");
  private static final int ROWS_HELD = 500;
  private static final double WIDTH = 22;
  private static final String MONEY = "#,##0.00";

  private final Workbook workbook;
  private final Worksheet sheet;
  private int row = 1;

  DifferenceSheet(OutputStream out) {
    workbook = new Workbook(out, "Anuyat", "01.0000");
    sheet = workbook.newWorksheet("ผลต่าง Differences");
    sheet.freezePane(0, 1);
    for (int column = 0; column < HEADINGS.size(); column++) {
      sheet.width(column, WIDTH);
      sheet.inlineString(0, column, HEADINGS.get(column));
      sheet.style(0, column).bold().set();
    }
  }

  void add(Difference difference) throws IOException {
    text(0, difference.kind().thai());
    text(1, difference.kind().english());
    text(2, TIME.format(difference.at()));
    money(sheet, row, 3, difference.amountSatang());
    text(4, difference.transactionId());
    text(5, difference.caseNumber());
    text(6, difference.ref1());
    text(7, difference.bankReference());
    text(8, difference.text());
    row++;
    if (row % ROWS_HELD == 0) {
      sheet.flush();
    }
  }

  void finish(Period period, Totals totals, Instant writtenAt) throws IOException {
    sheet.finish();
    Worksheet sums = workbook.newWorksheet("ยอดรวม Totals");
    sums.width(0, WIDTH * 2);
    sums.width(1, WIDTH);
    sums.inlineString(0, 0, "ตั้งแต่ (From) " + period.from() + " ถึง (to) " + period.to());
    sums.inlineString(0, 1, "จัดทำเมื่อ (written) " + TIME.format(writtenAt));
    sum(sums, 1, "เงินเข้าตามธนาคาร (credits)", totals.creditsSatang());
    sum(sums, 2, "จับคู่แล้ว (matched)", totals.matchedSatang());
    sum(sums, 3, "ยังไม่จับคู่ (unmatched)", totals.unmatchedSatang());
    sum(sums, 4, "ไม่เกี่ยวข้อง (ignored)", totals.ignoredSatang());
    sum(sums, 5, "อธิบายไม่ได้ (unexplained)", totals.unexplainedSatang());
    sum(sums, 6, "เงินออกตามธนาคาร (debits)", totals.debitsSatang());
    sum(sums, 7, "รับชำระค่าธรรมเนียม (payments)", totals.paymentsSatang());
    sum(sums, 8, "พบในบัญชีแล้ว (seen in the bank)", totals.seenSatang());
    sum(sums, 9, "ยังไม่พบในบัญชี (not seen)", totals.notSeenSatang());
    workbook.finish();
  }

  private static void sum(Worksheet sums, int row, String name, long satang) {
    sums.inlineString(row, 0, name);
    money(sums, row, 1, satang);
  }

  private static void money(Worksheet sheet, int row, int column, long satang) {
    sheet.value(row, column, BigDecimal.valueOf(satang, 2));
    sheet.style(row, column).format(MONEY).set();
  }

  private void text(int column, String value) {
    if (value != null) {
      sheet.inlineString(row, column, value);
    }
  }
}
