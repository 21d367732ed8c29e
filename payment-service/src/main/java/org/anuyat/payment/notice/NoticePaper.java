package org.anuyat.payment.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.anuyat.payment.account.AccountTerms;
import org.anuyat.payment.client.Municipality;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeLine;
import org.anuyat.payment.paper.Column;
import org.anuyat.payment.paper.Paper;
import org.anuyat.payment.platform.Baht;
import org.anuyat.payment.thaiqr.BillPayment;
import org.anuyat.payment.thaiqr.QrImage;

/**
 * The fee notice as a paper (rules 6.1, 6.2): first in Thai with the part a counter or a telephone
 * scans at its foot, then in English.
 */
final class NoticePaper {
  private static final float QR_MM = 42;
  private static final float BARCODE_MM = 13;

  private final LetterFacts facts;
  private final AccountTerms account;
  private final Fee fee;
  private final Municipality office;
  private final BillPayment bill;

  private NoticePaper(Fee fee, AccountTerms account, long toPay, Municipality office) {
    this.fee = fee;
    this.account = account;
    this.office = office;
    facts = LetterFacts.of(office, fee, LetterMoney.NONE, null);
    bill = new BillPayment(account.billerId(), fee.transactionId(), fee.secondReference(), toPay);
  }

  /**
   * A fee whose account is fixed, as a PDF file.
   *
   * @param toPay in satang: what the codes ask for
   */
  static byte[] draw(Fee fee, AccountTerms account, long toPay, Municipality office) {
    return new NoticePaper(fee, account, toPay, office).draw();
  }

  private byte[] draw() {
    Paper paper =
        Paper.a4("หนังสือแจ้งชำระค่าธรรมเนียม คำขอที่ " + facts.caseNumber(), office.nameTh());
    letterhead(paper).title("หนังสือแจ้งชำระค่าธรรมเนียม", "Fee notice");
    inThai(paper);
    scanned(paper);
    paper.pageBreak();
    letterhead(paper).title("Fee notice", "หนังสือแจ้งชำระค่าธรรมเนียม");
    inEnglish(paper);
    return paper.bytes();
  }

  private Paper letterhead(Paper paper) {
    String phone = office.phone() == null ? "" : "โทร. / Tel. " + office.phone() + "  ";
    return paper.letterhead(office.nameTh(), office.nameEn(), phone + office.mailAddress());
  }

  private void inThai(Paper paper) {
    SequencedMap<String, String> fields = new LinkedHashMap<>();
    fields.put("เรียน", fee.order().payer().name());
    fields.put("คำขอ", "คำขอที่ " + facts.caseNumber() + " เรื่อง " + facts.titleTh());
    fields.put("ชำระภายใน", facts.dueTh());
    if (facts.surchargeTh() != null) {
      fields.put("เงินเพิ่มกรณีชำระหลังกำหนด", facts.surchargeTh());
    }
    fields.put(
        "Transaction ID", facts.transactionId() + "  (" + facts.transactionIdGrouped() + ")");
    paper
        .fields(fields)
        .table(
            List.of(Column.text("รายการ", 4), Column.number("จำนวนเงิน (บาท)", 1)),
            fee.order().lines().stream().map(line -> row(line.textTh(), line)).toList(),
            List.of("รวมทั้งสิ้น", facts.baht()))
        .heading("วิธีชำระเงิน โปรดเลือกวิธีใดวิธีหนึ่ง")
        .text(
            "1. Mobile Banking: เปิดแอปพลิเคชันของธนาคาร เลือกเมนูสแกน แล้วสแกนคิวอาร์โค้ดด้านล่าง"
                + " โปรดตรวจสอบชื่อบัญชีและจำนวนเงินก่อนยืนยัน\n"
                + "2. Internet Banking: เข้าเมนูชำระบิล ค้นหาด้วย Comp Code หรือ Biller ID"
                + " แล้วกรอกเลขอ้างอิง 1 เลขอ้างอิง 2 และจำนวนเงิน\n"
                + "3. ตู้ ATM: เลือกเมนูชำระเงินหรือชำระบิล แล้วกรอก Comp Code เลขอ้างอิง 1"
                + " เลขอ้างอิง 2 และจำนวนเงิน\n"
                + "4. เคาน์เตอร์ธนาคารหรือจุดรับชำระ: แสดงบาร์โค้ดด้านล่าง")
        .heading("การแจ้งยืนยันการชำระเงิน")
        .text(
            "ส่งภาพถ่ายหรือสลิปการชำระเงินเป็นไฟล์ JPG หรือ PDF ไปที่ "
                + facts.mailbox()
                + " พร้อมระบุชื่อ นามสกุล และ Transaction ID "
                + facts.transactionId());
  }

  private void inEnglish(Paper paper) {
    SequencedMap<String, String> fields = new LinkedHashMap<>();
    fields.put("To", fee.order().payer().name());
    fields.put("Application", "Case " + facts.caseNumber() + ": " + facts.titleEn());
    fields.put("Pay by", facts.dueEn());
    if (facts.surchargeEn() != null) {
      fields.put("Late surcharge", facts.surchargeEn());
    }
    fields.put("Transaction ID", facts.transactionId());
    paper
        .fields(fields)
        .table(
            List.of(Column.text("Item", 4), Column.number("Amount (THB)", 1)),
            fee.order().lines().stream().map(line -> row(line.textEn(), line)).toList(),
            List.of("Total", facts.baht()))
        .heading("How to pay (choose one)")
        .text(
            "1. Mobile Banking: open your bank's app, choose Scan, and scan the QR code below the"
                + " Thai part. Please check the account name and the amount before you confirm.\n"
                + "2. Internet Banking: open the bill payment menu, look for the Comp Code or Biller"
                + " ID, and enter reference 1, reference 2 and the amount.\n"
                + "3. ATM: choose the payment or bill payment menu and enter Comp Code, reference 1,"
                + " reference 2 and the amount.\n"
                + "4. Bank counter or pay point: show the barcode below the Thai part.")
        .fields(accountInEnglish())
        .heading("How to confirm your payment")
        .text(
            "Send a photo or slip of the payment as a JPG or PDF file to "
                + facts.mailbox()
                + " and state your first and last name and the Transaction ID "
                + facts.transactionId()
                + ".");
  }

  private SequencedMap<String, String> accountInEnglish() {
    SequencedMap<String, String> fields = new LinkedHashMap<>();
    fields.put("Bank", account.bankEn());
    fields.put("Account name", account.accountNameEn());
    fields.put("Account number", account.accountNumber());
    fields.put("Comp Code", account.compCode());
    fields.put("Biller ID", account.billerId());
    fields.put("Reference 1 (Ref. 1)", facts.transactionId());
    fields.put("Reference 2 (Ref. 2)", facts.secondReference());
    fields.put("Amount to pay", "THB " + Baht.of(bill.amountSatang()));
    return fields;
  }

  private void scanned(Paper paper) {
    SequencedMap<String, String> fields = new LinkedHashMap<>();
    fields.put("ธนาคาร", account.bankTh());
    fields.put("ชื่อบัญชี", account.accountNameTh());
    fields.put("เลขที่บัญชี", account.accountNumber());
    fields.put("Comp Code / Biller ID", account.compCode() + " / " + account.billerId());
    fields.put("เลขอ้างอิง 1 (Ref. 1)", facts.transactionId());
    fields.put("เลขอ้างอิง 2 (Ref. 2)", facts.secondReference());
    fields.put("จำนวนเงินที่ต้องชำระ", Baht.of(bill.amountSatang()) + " บาท");
    paper
        .line()
        .beside(QrImage.png(bill.payload()), QR_MM, fields)
        .barcode(bill.counterText(), BARCODE_MM, bill.counterText().replace('\r', ' '));
  }

  private static List<String> row(String text, FeeLine line) {
    boolean isProduct = line.quantity() != null && line.quantity() > 1 && line.unitSatang() != null;
    String product =
        isProduct ? " (" + line.quantity() + " × " + Baht.of(line.unitSatang()) + ")" : "";
    return List.of(text + product, Baht.of(line.amountSatang()));
  }
}
