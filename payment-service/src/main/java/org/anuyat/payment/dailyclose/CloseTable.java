package org.anuyat.payment.dailyclose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.anuyat.payment.export.Table;
import org.anuyat.payment.platform.Baht;
import org.anuyat.payment.platform.ThaiDates;

/** A day's close as one table. */
final class CloseTable {
  private static final List<String> COLUMNS =
      List.of(
          "หมวด / Part", "รายการ / Item", "จำนวนรายการ / Count", "จำนวนเงิน (บาท) / Amount (THB)");

  private static final Set<Integer> AMOUNT = Set.of(3);

  private final List<List<String>> rows = new ArrayList<>();

  private CloseTable() {}

  static Table of(DailyCloseView close) {
    CloseTable table = new CloseTable();
    table.write(close.totals());
    if (close.signOff() != null) {
      table.write(close.signOff());
    }
    return new Table(
        "ปิดบัญชี " + ThaiDates.thaiDate(close.date()), COLUMNS, AMOUNT, table.rows.stream());
  }

  private void write(DayTotals totals) {
    totals
        .received()
        .forEach(part ->
            row(
                "รับเงิน",
                Words.of(part.method(), part.source()),
                part.count(),
                part.amountSatang()));
    totals
        .annulled()
        .forEach(part ->
            row(
                "ยกเลิกรายการรับเงิน",
                Words.of(part.method(), part.source()),
                part.count(),
                part.amountSatang()));
    totals
        .refunded()
        .forEach(part -> row("คืนเงิน", Words.of(part.way()), part.count(), part.amountSatang()));
    row("รวม", "รับเงิน", null, totals.receivedSatang());
    row("รวม", "ยกเลิกรายการรับเงิน", null, totals.annulledSatang());
    row("รวม", "คืนเงิน", null, totals.refundedSatang());
    row("รวม", "สุทธิ", null, totals.netSatang());
    row("รวม", "รับเกิน รอคืน", null, totals.surplusSatang());
    DayTotals.ReceiptTotal receipts = totals.receipts();
    row("ใบเสร็จรับเงิน", fromTo(receipts), receipts.issued(), receipts.amountSatang());
    receipts
        .voided()
        .forEach(gone ->
            row(
                "ใบเสร็จที่ยกเลิก",
                "เลขที่ "
                    + gone.number()
                    + " ออกเมื่อ "
                    + ThaiDates.thaiDate(LocalDate.parse(gone.issuedOn())),
                1L,
                gone.amountSatang()));
    totals
        .officers()
        .forEach(officer ->
            row("เจ้าหน้าที่", officer.name(), officer.receipts(), officer.receivedSatang()));
    row("เงินสด", "ตามบัญชี", null, totals.expectedCashSatang());
  }

  private void write(DailyCloseView.SignOff signed) {
    row("เงินสด", "นับได้", null, signed.countedCashSatang());
    row("เงินสด", "ผลต่าง", null, signed.differenceSatang());
    rows.add(Arrays.asList("ผู้ปิดบัญชี", signed.name(), null, null));
    rows.add(Arrays.asList("ปิดบัญชีเมื่อ", ThaiDates.thai(signed.at()), null, null));
    rows.add(Arrays.asList("หมายเหตุ", signed.note(), null, null));
  }

  static String fromTo(DayTotals.ReceiptTotal receipts) {
    return receipts.first() == null
        ? "ไม่มี"
        : "เลขที่ " + receipts.first() + " ถึง " + receipts.last();
  }

  private void row(String part, String item, Long count, long amountSatang) {
    rows.add(
        Arrays.asList(
            part, item, count == null ? null : Long.toString(count), Baht.of(amountSatang)));
  }
}
