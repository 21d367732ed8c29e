package org.anuyat.payment.receipt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.anuyat.payment.cashier.PrintedOfficer;
import org.anuyat.payment.client.Municipality;
import org.anuyat.payment.fee.PaymentMethod;
import org.anuyat.payment.paper.Column;
import org.anuyat.payment.paper.Paper;
import org.anuyat.payment.platform.Baht;
import org.anuyat.payment.platform.ThaiDates;
import org.anuyat.payment.receipt.ReceiptDocument.Kind;

/** The look of a receipt: one A4 page, not yet signed. */
final class ReceiptPaper {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("ลำดับ", 1),
          Column.text("รายการ / Item", 7),
          Column.number("จำนวนเงิน (บาท)", 2.4f));

  private ReceiptPaper() {}

  static byte[] draw(Receipt receipt, Kind kind, Municipality office) {
    boolean isVoid = kind == Kind.VOIDED;
    String title = "ใบเสร็จรับเงิน เลขที่ " + receipt.number() + (isVoid ? " (ยกเลิก)" : "");
    Paper paper =
        Paper.a4(title, office.nameTh())
            .letterhead(office.nameTh(), office.nameEn(), contact(office))
            .title("ใบเสร็จรับเงิน", "Receipt")
            .aside(
                List.of(
                    "เล่มที่ " + receipt.place().book() + "  เลขที่ " + receipt.number(),
                    "วันที่ " + ThaiDates.thaiDate(receipt.issuedOn())));
    if (isVoid) {
      voiding(paper, receipt.voiding().orElseThrow());
    }
    paper
        .fields(fields(receipt))
        .table(
            COLUMNS,
            rows(receipt),
            List.of("", "รวมทั้งสิ้น / Total", Baht.of(receipt.amountSatang())))
        .strong("ตัวอักษร: " + BahtText.of(receipt.amountSatang()))
        .text("ได้รับเงินไว้เป็นการถูกต้องแล้ว");
    receipt
        .replacesNumber()
        .ifPresent(number ->
            paper.text(
                "ใบเสร็จรับเงินฉบับนี้ออกแทนใบเสร็จรับเงินเลขที่ " + number + " ซึ่งยกเลิกแล้ว"));
    paper
        .signature(signature(receipt.printedOfficer()))
        .small(
            "เอกสารนี้ลงลายมือชื่อดิจิทัลในนาม"
                + office.nameTh()
                + " ตรวจสอบได้ในแผงลายมือชื่อของโปรแกรมอ่านไฟล์ PDF"
                + " / Digitally signed on behalf of "
                + office.nameEn()
                + "; see the signature panel of your PDF reader.");
    if (isVoid) {
      paper.stamp("ยกเลิก");
    }
    return paper.bytes();
  }

  private static String contact(Municipality office) {
    String phone = office.phone() == null ? "" : "โทร. " + office.phone() + "  ";
    return phone + office.mailAddress();
  }

  private static void voiding(Paper paper, Voiding voiding) {
    paper
        .warning(
            "ยกเลิกแล้ว เมื่อวันที่ "
                + ThaiDates.thaiDate(ThaiDates.dateOf(voiding.at()))
                + " โดย "
                + voiding.byName()
                + " / Void")
        .warning("เหตุผล: " + voiding.reason());
  }

  private static SequencedMap<String, String> fields(Receipt receipt) {
    SequencedMap<String, String> fields = new LinkedHashMap<>();
    fields.put("ได้รับเงินจาก", receipt.payerName());
    fields.put("ตามคำขอที่", receipt.caseNumber());
    fields.put("Transaction ID", receipt.transactionId());
    fields.put("วิธีชำระเงิน", method(receipt.method()));
    receipt.bankReferences().ifPresent(given -> fields.put("รหัสธนาคารและเลขอ้างอิง", given));
    fields.put("ชำระเมื่อ", ThaiDates.thai(receipt.paidAt()));
    return fields;
  }

  private static String method(PaymentMethod method) {
    return switch (method) {
      case BILL_PAYMENT -> "ชำระบิลหรือคิวอาร์โค้ด (Bill Payment)";
      case TRANSFER -> "โอนเงินเข้าบัญชี";
      case COUNTER -> "ชำระที่สำนักงานเทศบาล";
    };
  }

  private static List<List<String>> rows(Receipt receipt) {
    return IntStream.range(0, receipt.lines().size())
        .mapToObj(i -> row(i + 1, receipt.lines().get(i)))
        .toList();
  }

  private static List<String> row(int number, ReceiptLine line) {
    return List.of(
        Integer.toString(number),
        line.textTh() + "\n" + line.textEn(),
        Baht.of(line.amountSatang()));
  }

  private static List<String> signature(PrintedOfficer officer) {
    return List.of(
        "ผู้รับเงิน / Received by", "(" + officer.name() + ")", "ตำแหน่ง " + officer.position());
  }
}
