package org.anuyat.payment.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.anuyat.payment.correction.RefundOrder;
import org.anuyat.payment.fee.LineBody;
import org.anuyat.payment.fee.RefundWay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer sends with a correction; every reason is told to the citizen. */
final class CorrectionRequests {
  private CorrectionRequests() {}

  @Schema(name = "CounterPayment", description = "Money taken at the counter")
  record CounterPayment(
      @NotNull
          @Positive
          @Max(LineBody.LARGEST_SATANG)
          @Schema(description = "In satang", examples = "125050")
          Long amountSatang,
      @Schema(description = "True: another amount than what is missing is meant")
          boolean acceptDifference) {}

  @Schema(name = "Reason", description = "Why; told to the citizen")
  record Reason(
      @NotBlank @Size(max = 500) @Schema(examples = "ยกเว้นค่าธรรมเนียมตามเทศบัญญัติ")
          String reason) {}

  @Schema(name = "Refund", description = "How the money was given back")
  record Refund(
      @NotNull RefundWay way,
      @Size(max = 60)
          @Schema(nullable = true, description = "Transfer reference, cheque or voucher number")
          String reference,
      @NotBlank @Size(max = 500) @Schema(description = "Told to the citizen") String reason) {
    RefundOrder order(String officer) {
      return new RefundOrder(way, reference, reason, officer);
    }
  }

  @Schema(name = "SurplusRefund", description = "How an overpayment was given back")
  record SurplusRefund(
      @NotNull @Positive @Schema(description = "In satang", examples = "5000") Long amountSatang,
      @NotNull RefundWay way,
      @Size(max = 60)
          @Schema(nullable = true, description = "Transfer reference, cheque or voucher number")
          String reference,
      @NotBlank @Size(max = 500) @Schema(description = "Told to the citizen") String reason) {
    RefundOrder order(String officer) {
      return new RefundOrder(way, reference, reason, officer);
    }
  }

  @Schema(name = "SettlementCorrection", description = "What was wrong")
  record Settlement(
      @Schema(
              nullable = true,
              description = "The payment that is not this fee's; left out: take back the waiver")
          UUID paymentId,
      @NotBlank @Size(max = 500) @Schema(description = "Told to the citizen") String reason) {}

  @Schema(name = "AmountCorrection", description = "The right calculation")
  record Amount(
      @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid LineBody> lines,
      @NotBlank @Size(max = 500) @Schema(description = "Told to the citizen") String reason) {}
}
