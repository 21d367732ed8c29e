package org.anuyat.payment.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeEvent;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;

/** Records money given back, on a fee locked in the caller's transaction. */
@ApplicationScoped
public class Refunding {
  @Inject Fees fees;
  @Inject FeeRefunds refunds;
  @Inject Clock clock;

  /** Gives back all the municipality holds for the fee; it is not settled any more. */
  public void all(Fee fee, RefundOrder order) {
    long amount = fee.ledger().receivedSatang();
    if (!fee.allows(FeeEvent.Refunded.class)) {
      throw new Problem(ProblemType.TRANSITION_NOT_ALLOWED, "the fee is " + fee.status());
    }
    refuseUnheld(amount, amount);
    Instant now = clock.instant();
    FeeRefund refund = keep(fee, amount, order, now);
    fees.apply(
        fee,
        new FeeEvent.Refunded(
            now, order.officer(), refund.id(), amount, order.way(), order.reason()));
  }

  /** Gives back money the fee did not need, not more than is owed back. */
  public void surplus(Fee fee, long amountSatang, RefundOrder order) {
    if (!fee.allows(FeeEvent.SurplusRefunded.class)) {
      throw new Problem(ProblemType.TRANSITION_NOT_ALLOWED, "the fee is " + fee.status());
    }
    refuseUnheld(amountSatang, fee.surplusSatang());
    Instant now = clock.instant();
    FeeRefund refund = keep(fee, amountSatang, order, now);
    fees.apply(
        fee,
        new FeeEvent.SurplusRefunded(
            now, order.officer(), refund.id(), amountSatang, order.way(), order.reason()));
  }

  private FeeRefund keep(Fee fee, long amountSatang, RefundOrder order, Instant now) {
    FeeRefund refund = new FeeRefund(fee.id(), amountSatang, order, now);
    refunds.persist(refund);
    return refund;
  }

  private static void refuseUnheld(long amountSatang, long heldSatang) {
    if (amountSatang <= 0 || amountSatang > heldSatang) {
      throw new Problem(
          ProblemType.NOTHING_TO_GIVE_BACK,
          String.format(
              Locale.ROOT, "%d satang can be given back, not %d", heldSatang, amountSatang));
    }
  }
}
