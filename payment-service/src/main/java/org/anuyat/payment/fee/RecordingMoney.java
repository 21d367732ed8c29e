package org.anuyat.payment.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.fee.Recorded.Outcome;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;

/**
 * Records money for a fee, whoever found it, and lets the fee go where the money leads it: part
 * paid, settled, or with a surplus that is owed back. No money is refused for coming late.
 */
@ApplicationScoped
public class RecordingMoney {
  @Inject Fees fees;
  @Inject FeePayments payments;
  @Inject KnownMoney known;
  @Inject Requirements requirements;
  @Inject Clock clock;

  /**
   * @param fee locked in the caller's transaction
   * @throws Problem {@code ALREADY_RECORDED} if this money was counted before by other evidence or
   *     for another fee; with the same evidence the first answer is given again
   */
  @Transactional(TxType.MANDATORY)
  public Recorded record(Fee fee, FoundMoney money) {
    Optional<FeePayment> before = known.find(fee.id(), money);
    if (before.isPresent()) {
      return new Recorded(before.get().id(), before.get().outcome());
    }
    Instant now = clock.instant();
    if (money.paidAt().isAfter(now)) {
      throw new Problem(ProblemType.INVALID_INPUT, "paidAt lies in the future");
    }
    long received = Math.addExact(fee.ledger().receivedSatang(), money.amountSatang());
    Requirement required = requirements.with(fee, money);
    Outcome outcome = outcome(fee, received, required);
    FeePayment payment = new FeePayment(fee.id(), money, outcome, now);
    payments.persist(payment);
    fees.apply(fee, event(payment.id(), money, received, required, outcome, now));
    return new Recorded(payment.id(), outcome);
  }

  private static Outcome outcome(Fee fee, long received, Requirement required) {
    if (!fee.isOpen()) {
      return Outcome.SURPLUS;
    }
    return received >= required.satang() ? Outcome.SETTLED : Outcome.PART_PAID;
  }

  private static FeeEvent event(
      UUID paymentId,
      FoundMoney money,
      long received,
      Requirement required,
      Outcome outcome,
      Instant now) {
    return switch (outcome) {
      case SURPLUS ->
          new FeeEvent.SurplusReceived(
              now, money.actor(), paymentId, money.amountSatang(), money.paidAt());
      case PART_PAID ->
          new FeeEvent.PartPaid(
              now,
              money.actor(),
              paymentId,
              money.amountSatang(),
              money.paidAt(),
              required.satang() - received);
      case SETTLED ->
          new FeeEvent.Verified(
              now,
              money.actor(),
              paymentId,
              money.amountSatang(),
              required.satang(),
              required.surchargeSatang(),
              received - required.satang(),
              money.paidAt(),
              money.method());
    };
  }
}
