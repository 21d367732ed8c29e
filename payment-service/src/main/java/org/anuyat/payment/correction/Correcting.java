package org.anuyat.payment.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeEvent;
import org.anuyat.payment.fee.FeeEvent.SettlementCorrected.Cause;
import org.anuyat.payment.fee.FeeLine;
import org.anuyat.payment.fee.FeePayment;
import org.anuyat.payment.fee.FeePayments;
import org.anuyat.payment.fee.FeeStatus;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.fee.SettlingCovered;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes back what was wrong, on a fee locked in the caller's transaction. A fee that the money it
 * has covers is settled again at once.
 */
@ApplicationScoped
public class Correcting {
  @Inject Fees fees;
  @Inject FeePayments payments;
  @Inject SettlingCovered settlingCovered;
  @Inject Clock clock;

  @ConfigProperty(name = "anuyat.fee.second-chance")
  Duration secondChance;

  /** Lets the fee go unpaid; what was paid becomes a surplus. */
  public void waive(Fee fee, String reason, String officer) {
    fees.apply(fee, new FeeEvent.Waived(clock.instant(), officer, reason));
  }

  /** Takes back a waiver. */
  public void takeBackWaiver(Fee fee, String reason, String officer) {
    if (fee.status() != FeeStatus.WAIVED) {
      throw new Problem(ProblemType.TRANSITION_NOT_ALLOWED, "the fee is " + fee.status());
    }
    reopen(fee, Cause.WAIVER, Optional.empty(), reason, officer);
    settlingCovered.settle(fee, officer);
  }

  /**
   * Takes a payment off the fee: it was not this fee's money. What it settled is open again, unless
   * the rest covers it.
   *
   * @throws Problem {@code MONEY_GIVEN_BACK} if it was refunded, in part or wholly
   */
  public void annul(Fee fee, UUID paymentId, String reason, String officer) {
    FeePayment payment =
        payments.ofFee(fee.id()).stream()
            .filter(one -> one.id().equals(paymentId))
            .findFirst()
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    long left = fee.ledger().receivedSatang() - payment.amountSatang();
    if (left < 0) {
      throw new Problem(
          ProblemType.MONEY_GIVEN_BACK,
          String.format(
              Locale.ROOT,
              "refunded were %d satang, without this payment only %d came",
              fee.ledger().refundedSatang(),
              fee.ledger().paidSatang() - payment.amountSatang()));
    }
    Instant now = clock.instant();
    payment.annul(now, officer, reason);
    if (left < fee.ledger().settledSatang()) {
      reopen(fee, Cause.PAYMENT, Optional.of(payment), reason, officer);
    } else {
      fees.apply(
          fee,
          new FeeEvent.PaymentAnnulled(now, officer, reason, paymentId, payment.amountSatang()));
    }
  }

  /** Gives the fee other lines; a settled fee is opened, and settled anew if its money suffices. */
  public void correctAmount(Fee fee, List<FeeLine> lines, String reason, String officer) {
    if (fee.status() == FeeStatus.VERIFIED) {
      reopen(fee, Cause.AMOUNT, Optional.empty(), reason, officer);
    }
    long before = fee.order().amountSatang();
    fees.apply(fee, new FeeEvent.AmountCorrected(clock.instant(), officer, reason, before, lines));
    settlingCovered.settle(fee, officer);
  }

  private void reopen(
      Fee fee, Cause cause, Optional<FeePayment> annulled, String reason, String officer) {
    Instant now = clock.instant();
    Instant soonest = now.plus(secondChance);
    fees.apply(
        fee,
        new FeeEvent.SettlementCorrected(
            now,
            officer,
            reason,
            cause,
            annulled.map(FeePayment::id).stream().toList(),
            annulled.map(FeePayment::amountSatang).orElse(0L),
            fee.dueAt().filter(soonest::isBefore).orElse(soonest)));
  }
}
