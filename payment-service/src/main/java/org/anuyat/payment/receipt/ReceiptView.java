package org.anuyat.payment.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anuyat.payment.fee.PaymentMethod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A receipt as it stands in the register. */
@Schema(name = "Receipt")
public record ReceiptView(
    UUID receiptId,
    @Schema(description = "As printed: number and Buddhist year", examples = "12/2569")
        String number,
    @Schema(description = "เล่มที่", examples = "1") int book,
    @Schema(description = "When, RFC 3339", examples = "2026-11-28T03:00:00Z") Instant issuedAt,
    @Schema(description = "Bangkok date", examples = "2026-11-28") LocalDate issuedOn,
    UUID feeId,
    UUID caseId,
    @Schema(examples = "7/2569") String caseNumber,
    @Schema(examples = "AN3W6J0P6900001X") String transactionId,
    @Schema(examples = "นางสาวตัวอย่าง ทดสอบ") String payerName,
    List<ReceiptLine> lines,
    @Schema(description = "In satang; sum of the lines", examples = "125050") long amountSatang,
    PaymentMethod method,
    @Schema(
            nullable = true,
            description =
                "Bank code and reference of each payment; null where no evidence named one")
        String bankReferences,
    @Schema(description = "When the citizen paid, RFC 3339", examples = "2026-11-27T09:00:00Z")
        Instant paidAt,
    @Schema(description = "Subject of who received it", examples = "person-cashier") String officer,
    @Schema(examples = "นางสาวตัวอย่าง การเงิน") String officerName,
    @Schema(examples = "เจ้าพนักงานการเงินและบัญชี") String officerPosition,
    @Schema(nullable = true, description = "The void receipt it stands for") UUID replaces,
    @Schema(nullable = true, examples = "11/2569") String replacesNumber,
    @Schema(nullable = true, description = "Null while it is valid") Voiding voiding) {
  /** One page of the register. */
  @Schema(name = "ReceiptPage")
  public record Page(
      List<ReceiptView> items,
      @Schema(nullable = true, description = "`after` of the following page; null at the end")
          UUID next) {
    static Page of(List<Receipt> found, int limit) {
      List<ReceiptView> items = found.stream().limit(limit).map(ReceiptView::of).toList();
      return new Page(items, found.size() > limit ? items.getLast().receiptId() : null);
    }
  }

  static ReceiptView of(Receipt receipt) {
    return new ReceiptView(
        receipt.id(),
        receipt.number(),
        receipt.place().book(),
        receipt.issuedAt(),
        receipt.issuedOn(),
        receipt.feeId(),
        receipt.caseId(),
        receipt.caseNumber(),
        receipt.transactionId(),
        receipt.payerName(),
        receipt.lines(),
        receipt.amountSatang(),
        receipt.method(),
        receipt.bankReferences().orElse(null),
        receipt.paidAt(),
        receipt.officer(),
        receipt.printedOfficer().name(),
        receipt.printedOfficer().position(),
        receipt.replaces().orElse(null),
        receipt.replacesNumber().orElse(null),
        receipt.voiding().orElse(null));
  }
}
