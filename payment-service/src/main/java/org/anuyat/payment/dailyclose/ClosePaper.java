package org.anuyat.payment.dailyclose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.anuyat.payment.client.Municipality;
import org.anuyat.payment.paper.Column;
import org.anuyat.payment.paper.Paper;
import org.anuyat.payment.platform.Baht;
import org.anuyat.payment.platform.ThaiDates;

/** A day's close as a paper to print, sign and file. */
final class ClosePaper {
  private static final List<Column> MONEY =
      List.of(
          Column.text("รายการ", 5),
          Column.number("จำนวนรายการ", 1.6f),
          Column.number("จำนวนเงิน (บาท)", 2));
  private static final List<Column> OFFICERS =
      List.of(
          Column.text("เจ้าหน้าที่", 4),
          Column.number("ใบเสร็จ", 1),
          Column.number("รับเงิน (บาท)", 1.8f),
          Column.number("คืนและยกเลิก (บาท)", 2));

  private ClosePaper() {}

  static byte[] draw(DailyCloseView close, Municipality office) {
    String day = ThaiDates.thaiDate(close.date());
    DayTotals totals = close.totals();
    Paper paper =
        Paper.a4("รายงานการรับเงินประจำวัน " + day, office.nameTh())
            .letterhead(office.nameTh(), office.nameEn(), office.mailAddress())
            .title("รายงานการรับเงินประจำวัน", "Daily close")
            .aside(List.of("วันที่ " + day));
    if (close.state() == DailyCloseView.State.DRAFT) {
      paper.warning("ร่าง: ยังไม่ได้ปิดบัญชี ยอดอาจเปลี่ยนแปลงได้");
    }
    paper
        .table(MONEY, money(totals), List.of("สุทธิ", "", Baht.of(totals.netSatang())))
        .fields(sums(totals));
    if (!totals.receipts().voided().isEmpty()) {
      paper.heading("ใบเสร็จรับเงินที่ยกเลิกในวันนี้").table(MONEY, voided(totals), List.of());
    }
    if (!totals.officers().isEmpty()) {
      paper.heading("แยกตามเจ้าหน้าที่").table(OFFICERS, officers(totals), List.of());
    }
    if (close.signOff() != null) {
      signOff(paper, close.signOff());
    }
    return paper.bytes();
  }

  private static List<List<String>> money(DayTotals totals) {
    List<List<String>> rows = new ArrayList<>();
    totals
        .received()
        .forEach(part ->
            rows.add(
                row(
                    "รับ: " + Words.of(part.method(), part.source()),
                    part.count(),
                    part.amountSatang())));
    totals
        .annulled()
        .forEach(part ->
            rows.add(
                row(
                    "ยกเลิกรายการรับ: " + Words.of(part.method(), part.source()),
                    part.count(),
                    -part.amountSatang())));
    totals
        .refunded()
        .forEach(part ->
            rows.add(row("คืนเงิน: " + Words.of(part.way()), part.count(), -part.amountSatang())));
    return rows;
  }

  private static SequencedMap<String, String> sums(DayTotals totals) {
    SequencedMap<String, String> fields = new LinkedHashMap<>();
    fields.put(
        "ใบเสร็จรับเงิน",
        CloseTable.fromTo(totals.receipts())
            + " รวม "
            + totals.receipts().issued()
            + " ฉบับ เป็นเงิน "
            + Baht.of(totals.receipts().amountSatang())
            + " บาท");
    fields.put("รับเกิน รอคืน", Baht.of(totals.surplusSatang()) + " บาท");
    fields.put("เงินสดตามบัญชี", Baht.of(totals.expectedCashSatang()) + " บาท");
    return fields;
  }

  private static List<List<String>> voided(DayTotals totals) {
    return totals.receipts().voided().stream()
        .map(gone ->
            row(
                "เลขที่ "
                    + gone.number()
                    + " ออกเมื่อ "
                    + ThaiDates.thaiDate(LocalDate.parse(gone.issuedOn())),
                1,
                gone.amountSatang()))
        .toList();
  }

  private static List<List<String>> officers(DayTotals totals) {
    return totals.officers().stream()
        .map(officer ->
            List.of(
                officer.name(),
                Long.toString(officer.receipts()),
                Baht.of(officer.receivedSatang()),
                Baht.of(officer.refundedSatang() + officer.annulledSatang())))
        .toList();
  }

  private static void signOff(Paper paper, DailyCloseView.SignOff signed) {
    SequencedMap<String, String> fields = new LinkedHashMap<>();
    fields.put("เงินสดที่นับได้", Baht.of(signed.countedCashSatang()) + " บาท");
    fields.put("ผลต่าง", Baht.of(signed.differenceSatang()) + " บาท");
    fields.put("หมายเหตุ", signed.note());
    fields.put("ปิดบัญชีเมื่อ", ThaiDates.thai(signed.at()));
    paper
        .heading("การปิดบัญชี")
        .fields(fields)
        .signature(
            List.of(
                "ลงชื่อ ........................................ ผู้ปิดบัญชี",
                "(" + signed.name() + ")",
                "ตำแหน่ง " + signed.position()));
  }

  private static List<String> row(String item, long count, long amountSatang) {
    return List.of(item, Long.toString(count), Baht.of(amountSatang));
  }
}
