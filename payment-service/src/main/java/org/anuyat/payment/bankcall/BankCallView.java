package org.anuyat.payment.bankcall;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A call as an operator sees it. */
@Schema(name = "BankCall", description = "A bank's call and what it was answered")
public record BankCallView(
    UUID callId,
    @Schema(nullable = true, description = "Null where nobody has the Biller ID")
        String municipality,
    @Schema(description = "3-digit code of the bank that signed") String bank,
    CallKind kind,
    String bankTransactionId,
    Instant receivedAt,
    String billerId,
    String ref1,
    @Schema(nullable = true) String ref2,
    @Schema(nullable = true, description = "In satang") Long amountSatang,
    @Schema(nullable = true) Instant paidAt,
    CallResult result,
    @Schema(nullable = true) UUID feeId,
    @Schema(nullable = true, description = "Where the money waits or what it became")
        UUID entryId) {

  /** A page of the list. */
  @Schema(
      name = "BankCallPage",
      description = "`next` is the `after` of the following page, or null")
  public record Page(List<BankCallView> items, @Schema(nullable = true) UUID next) {
    static Page of(List<BankCall> calls, int limit) {
      return new Page(
          calls.stream().map(BankCallView::of).toList(),
          calls.size() < limit ? null : calls.getLast().id());
    }
  }

  static BankCallView of(BankCall call) {
    return new BankCallView(
        call.id(),
        call.municipality(),
        call.bank(),
        call.kind(),
        call.bankTransactionId(),
        call.receivedAt(),
        call.billerId(),
        call.ref1(),
        call.ref2(),
        call.amountSatang(),
        call.paidAt(),
        call.result(),
        call.feeId(),
        call.entryId());
  }
}
