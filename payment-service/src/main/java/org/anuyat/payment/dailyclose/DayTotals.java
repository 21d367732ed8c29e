package org.anuyat.payment.dailyclose;

import java.util.List;
import org.anuyat.payment.fee.MoneySource;
import org.anuyat.payment.fee.PaymentMethod;
import org.anuyat.payment.fee.RefundWay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A business day's money and receipts, in satang.
 *
 * @param netSatang received, less refunded and annulled
 * @param expectedCashSatang what should lie in the till: taken at the counter, less annulled there
 *     and refunded in cash
 */
@Schema(name = "DayTotals", description = "A business day's money and receipts, in satang")
public record DayTotals(
    @Schema(description = "By method and source") List<MoneyTotal> received,
    @Schema(description = "Recorded before and found not to be the fee's")
        List<MoneyTotal> annulled,
    @Schema(description = "Given back, by way") List<RefundTotal> refunded,
    @Schema(examples = "125050") long receivedSatang,
    @Schema(examples = "0") long annulledSatang,
    @Schema(examples = "0") long refundedSatang,
    @Schema(description = "Received, less refunded and annulled", examples = "125050")
        long netSatang,
    @Schema(description = "Part of what came that is owed back", examples = "0") long surplusSatang,
    @Schema(
            description =
                "What should lie in the till: taken at the counter, less annulled there and refunded in"
                    + " cash; below 0 when more was given back than taken",
            examples = "0")
        long expectedCashSatang,
    ReceiptTotal receipts,
    @Schema(description = "By officer") List<OfficerTotal> officers) {
  /** Money of one method from one source. */
  @Schema(name = "DayMoneyTotal")
  public record MoneyTotal(
      PaymentMethod method,
      MoneySource source,
      @Schema(examples = "3") long count,
      @Schema(description = "In satang", examples = "375150") long amountSatang) {}

  /** Refunds of one way. */
  @Schema(name = "DayRefundTotal")
  public record RefundTotal(
      RefundWay way,
      @Schema(examples = "1") long count,
      @Schema(description = "In satang", examples = "5000") long amountSatang) {}

  /** The day's receipts. */
  @Schema(name = "DayReceiptTotal")
  public record ReceiptTotal(
      @Schema(examples = "12") long issued,
      @Schema(description = "Sum of those issued, in satang", examples = "1500600")
          long amountSatang,
      @Schema(nullable = true, description = "Null without receipts", examples = "1/2569")
          String first,
      @Schema(nullable = true, examples = "12/2569") String last,
      @Schema(description = "Made void on this day, whenever they were given")
          List<VoidReceipt> voided) {}

  /** A receipt made void on this day. */
  @Schema(name = "DayVoidReceipt")
  public record VoidReceipt(
      @Schema(examples = "11/2569") String number,
      @Schema(description = "Bangkok date it was given, ISO 8601", examples = "2026-11-27")
          String issuedOn,
      @Schema(description = "In satang", examples = "125050") long amountSatang) {}

  /** What one officer did. */
  @Schema(name = "DayOfficerTotal")
  public record OfficerTotal(
      @Schema(description = "Subject of the officer's token", examples = "person-cashier")
          String officer,
      @Schema(examples = "นางสาวตัวอย่าง การเงิน") String name,
      @Schema(description = "Receipts given", examples = "12") long receipts,
      @Schema(description = "In satang", examples = "1500600") long receivedSatang,
      @Schema(description = "In satang", examples = "0") long refundedSatang,
      @Schema(description = "In satang", examples = "0") long annulledSatang) {}
}
