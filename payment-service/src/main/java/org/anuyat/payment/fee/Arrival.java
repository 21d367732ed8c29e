package org.anuyat.payment.fee;

import java.time.Instant;
import java.util.UUID;
import org.anuyat.payment.fee.Recorded.Outcome;

/** What money does to a fee that it reaches, by what was received before and what is required. */
record Arrival(Outcome outcome, FeeEvent event) {
  static Arrival of(Fee fee, FoundMoney money, Requirement required, UUID paymentId, Instant now) {
    if (!fee.isOpen()) {
      return new Arrival(
          Outcome.SURPLUS,
          new FeeEvent.SurplusReceived(
              now, money.actor(), paymentId, money.amountSatang(), money.paidAt()));
    }
    long over =
        Math.addExact(fee.ledger().receivedSatang(), money.amountSatang()) - required.satang();
    return over < 0
        ? new Arrival(Outcome.PART_PAID, partPaid(money, -over, paymentId, now))
        : new Arrival(Outcome.SETTLED, verified(money, required, over, paymentId, now));
  }

  private static FeeEvent partPaid(FoundMoney money, long missing, UUID paymentId, Instant now) {
    return new FeeEvent.PartPaid(
        now, money.actor(), paymentId, money.amountSatang(), money.paidAt(), missing);
  }

  private static FeeEvent verified(
      FoundMoney money, Requirement required, long surplus, UUID paymentId, Instant now) {
    return new FeeEvent.Verified(
        now,
        money.actor(),
        paymentId,
        money.amountSatang(),
        required.satang(),
        required.surchargeSatang(),
        surplus,
        money.paidAt(),
        money.method());
  }
}
