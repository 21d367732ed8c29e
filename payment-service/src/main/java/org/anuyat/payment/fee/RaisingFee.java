package org.anuyat.payment.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.anuyat.payment.platform.NaturalKeyLock;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.anuyat.payment.transactionid.TransactionIds;

/** The case asks for its fee, once; asking again answers the same. */
@ApplicationScoped
class RaisingFee {
  /**
   * @param isNew false if the case had asked before
   */
  record Answer(Fee fee, boolean isNew) {}

  @Inject Fees fees;
  @Inject TransactionIds transactionIds;
  @Inject NaturalKeyLock lock;
  @Inject Clock clock;

  @Transactional
  Answer raise(FeeOrder order, String actor) {
    order.requireLinesAddUp();
    lock.take("fee", order.caseId());
    Optional<Fee> first = fees.ofCase(order.caseId());
    if (first.isPresent()) {
      return again(first.get(), order);
    }
    FeeEvent.Raised raised = new FeeEvent.Raised(clock.instant(), actor);
    Fee fee = new Fee(transactionIds.next(), order, raised);
    fees.add(fee, raised);
    return new Answer(fee, true);
  }

  private static Answer again(Fee first, FeeOrder order) {
    boolean wasCorrected =
        first.history().stream().anyMatch(entry -> entry.is(FeeEvent.AmountCorrected.class));
    if (!wasCorrected && first.order().amountSatang() != order.amountSatang()) {
      throw new Problem(
          ProblemType.FEE_DIFFERS,
          "raised before with "
              + first.order().amountSatang()
              + " satang, now with "
              + order.amountSatang());
    }
    return new Answer(first, false);
  }
}
