package org.anuyat.payment.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.platform.Ids;
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
    UUID paymentId = Ids.next();
    Arrival arrival = Arrival.of(fee, money, requirements.with(fee, money), paymentId, now);
    payments.persist(new FeePayment(paymentId, fee.id(), money, arrival.outcome(), now));
    fees.apply(fee, arrival.event());
    return new Recorded(paymentId, arrival.outcome());
  }
}
