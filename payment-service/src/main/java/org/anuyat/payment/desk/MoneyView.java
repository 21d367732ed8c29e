package org.anuyat.payment.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.payment.correction.FeeRefund;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeePayment;
import org.anuyat.payment.fee.FeeStatus;
import org.anuyat.payment.fee.MoneySource;
import org.anuyat.payment.fee.PaymentMethod;
import org.anuyat.payment.fee.Recorded.Outcome;
import org.anuyat.payment.fee.RefundWay;
import org.anuyat.payment.fee.Requirement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The money of a fee, in satang. */
@Schema(description = "The money of a fee, in satang; receivedSatang = paidSatang - refundedSatang")
public record MoneyView(
    @Schema(
            description =
                "What settles it: lines and late surcharge; if it is open, as of now; 0 when"
                    + " nothing is asked for any more")
        long requiredSatang,
    @Schema(description = "The part of requiredSatang that is late surcharge") long surchargeSatang,
    @Schema(description = "Sum of the payments that are not annulled") long paidSatang,
    @Schema(description = "Sum of the refunds") long refundedSatang,
    @Schema(description = "What the municipality holds for it") long receivedSatang,
    @Schema(description = "What is still to be paid, if it is open") long missingSatang,
    @Schema(description = "What it was settled with; 0 while it is not") long settledSatang,
    @Schema(description = "What is owed back to the citizen") long surplusSatang,
    List<PaymentView> payments,
    List<RefundView> refunds) {
  /** One payment, annulled ones too. */
  public record PaymentView(
      UUID paymentId,
      long amountSatang,
      Instant paidAt,
      PaymentMethod method,
      MoneySource source,
      @Schema(description = "Slip, statement entry, bank call or counter payment") UUID evidenceId,
      @Schema(nullable = true, description = "3-digit code of the paying bank", examples = "004")
          String bank,
      @Schema(nullable = true) String bankReference,
      Outcome outcome,
      Instant recordedAt,
      String actor,
      @Schema(nullable = true, description = "The statement entry that confirmed it")
          UUID statementEntryId,
      @Schema(nullable = true, description = "When it was found not to be this fee's")
          Instant annulledAt) {
    static PaymentView of(FeePayment payment) {
      return new PaymentView(
          payment.id(),
          payment.amountSatang(),
          payment.paidAt(),
          payment.method(),
          payment.source(),
          payment.evidenceId(),
          payment.bank().orElse(null),
          payment.bankReference().orElse(null),
          payment.outcome(),
          payment.recordedAt(),
          payment.actor(),
          payment.statementEntryId().orElse(null),
          payment.annulledAt().orElse(null));
    }
  }

  /** Money given back. */
  public record RefundView(
      UUID refundId,
      long amountSatang,
      RefundWay way,
      @Schema(nullable = true) String reference,
      String reason,
      Instant refundedAt,
      String actor) {
    static RefundView of(FeeRefund refund) {
      return new RefundView(
          refund.id(),
          refund.amountSatang(),
          refund.way(),
          refund.reference().orElse(null),
          refund.reason(),
          refund.refundedAt(),
          refund.actor());
    }
  }

  static MoneyView of(
      Fee fee, Requirement open, List<FeePayment> payments, List<FeeRefund> refunds) {
    Requirement required = required(fee, open);
    long received = fee.ledger().receivedSatang();
    return new MoneyView(
        required.satang(),
        required.surchargeSatang(),
        fee.ledger().paidSatang(),
        fee.ledger().refundedSatang(),
        received,
        fee.isOpen() ? required.satang() - received : 0,
        fee.ledger().settledSatang(),
        fee.surplusSatang(),
        payments.stream().map(PaymentView::of).toList(),
        refunds.stream().map(RefundView::of).toList());
  }

  private static Requirement required(Fee fee, Requirement open) {
    if (fee.isOpen()) {
      return open;
    }
    if (fee.status() == FeeStatus.VERIFIED) {
      long surcharge = fee.ledger().surchargeSatang();
      return new Requirement(fee.ledger().settledSatang() - surcharge, surcharge);
    }
    return new Requirement(0, 0);
  }
}
