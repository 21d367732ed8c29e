package org.anuyat.payment.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeHistoryEntry;
import org.anuyat.payment.fee.FeeStatus;
import org.anuyat.payment.fee.LateSurchargeBody;
import org.anuyat.payment.fee.LineBody;
import org.anuyat.payment.slip.Slip;
import org.anuyat.payment.slip.SlipView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fee with everything the officer needs for a decision. */
public record FeeDetail(
    UUID feeId,
    String transactionId,
    UUID caseId,
    String caseNumber,
    String procedureCode,
    String titleTh,
    String titleEn,
    long amountSatang,
    PayerView payer,
    FeeStatus status,
    Instant raisedAt,
    @Schema(nullable = true) Instant dueAt,
    @Schema(
            nullable = true,
            description = "When it expires: dueAt, or later where more time was given")
        Instant openUntil,
    List<LineBody> lines,
    @Schema(nullable = true, description = "What is added when it is paid late")
        LateSurchargeBody lateSurcharge,
    MoneyView money,
    List<SlipView> slips,
    List<HistoryView> history) {
  /** Who was asked to pay. */
  public record PayerView(String name, String address) {}

  /** One thing that happened. */
  public record HistoryView(
      Instant at,
      String event,
      FeeStatus status,
      String actor,
      @Schema(nullable = true) String note) {
    static HistoryView of(FeeHistoryEntry entry) {
      return new HistoryView(
          entry.at(), entry.event(), entry.toStatus(), entry.actor(), entry.note());
    }
  }

  static FeeDetail of(Fee fee, MoneyView money, List<Slip> slips) {
    return new FeeDetail(
        fee.id(),
        fee.transactionId(),
        fee.order().caseId(),
        fee.order().caseNumber(),
        fee.order().procedureCode(),
        fee.order().titleTh(),
        fee.order().titleEn(),
        fee.order().amountSatang(),
        new PayerView(fee.order().payer().name(), fee.order().payer().address()),
        fee.status(),
        fee.raisedAt(),
        fee.dueAt().orElse(null),
        fee.openUntil().orElse(null),
        fee.order().lines().stream().map(LineBody::of).toList(),
        fee.order().lateSurcharge() == null
            ? null
            : LateSurchargeBody.of(fee.order().lateSurcharge()),
        money,
        slips.stream().filter(Slip::wasSeen).map(SlipView::of).toList(),
        fee.history().stream().map(HistoryView::of).toList());
  }
}
