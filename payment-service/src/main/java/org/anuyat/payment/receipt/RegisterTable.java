package org.anuyat.payment.receipt;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.anuyat.payment.export.Table;
import org.anuyat.payment.platform.Baht;
import org.anuyat.payment.platform.ThaiDates;

/** The register as a table for a file, read page by page as it is written. */
@ApplicationScoped
class RegisterTable {
  private static final int PAGE = 200;
  private static final Set<Integer> AMOUNT = Set.of(8);
  private static final List<String> COLUMNS =
      List.of(
          "เล่มที่ / Book",
          "เลขที่ / Number",
          "วันที่ / Date",
          "ผู้ชำระ / Payer",
          "คำขอที่ / Case",
          "Transaction ID",
          "วิธีชำระ / Method",
          "เลขอ้างอิง / Reference",
          "จำนวนเงิน (บาท) / Amount",
          "ผู้รับเงิน / Receiver",
          "ออกแทนเลขที่ / Replaces",
          "ยกเลิกเมื่อ / Void since",
          "เหตุผลที่ยกเลิก / Reason");

  @Inject Receipts receipts;

  Table of(ReceiptFilter filter) {
    Stream<List<String>> rows =
        Stream.iterate(page(filter, null), Objects::nonNull, page -> following(filter, page))
            .flatMap(List::stream)
            .map(RegisterTable::row);
    return new Table("ทะเบียนใบเสร็จรับเงิน", COLUMNS, AMOUNT, rows);
  }

  private List<Receipt> following(ReceiptFilter filter, List<Receipt> page) {
    return page.size() < PAGE ? null : page(filter, page.getLast().place());
  }

  private List<Receipt> page(ReceiptFilter filter, ReceiptNumber after) {
    return QuarkusTransaction.requiringNew().call(() -> receipts.pageUp(filter, after, PAGE));
  }

  private static List<String> row(Receipt receipt) {
    return Arrays.asList(
        Integer.toString(receipt.place().book()),
        receipt.number(),
        ThaiDates.thaiDate(receipt.issuedOn()),
        receipt.payerName(),
        receipt.caseNumber(),
        receipt.transactionId(),
        receipt.method().name(),
        receipt.bankReferences().orElse(null),
        Baht.of(receipt.amountSatang()),
        receipt.printedOfficer().name(),
        receipt.replacesNumber().orElse(null),
        receipt
            .voiding()
            .map(voiding -> ThaiDates.thaiDate(ThaiDates.dateOf(voiding.at())))
            .orElse(null),
        receipt.voiding().map(Voiding::reason).orElse(null));
  }
}
