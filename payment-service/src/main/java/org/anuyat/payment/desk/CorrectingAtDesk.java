package org.anuyat.payment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anuyat.payment.correction.Correcting;
import org.anuyat.payment.correction.RefundOrder;
import org.anuyat.payment.correction.Refunding;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeEvent;
import org.anuyat.payment.fee.FeeLine;
import org.anuyat.payment.fee.FeeOrder;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.anuyat.payment.slip.SlipState;
import org.anuyat.payment.slip.Slips;

/** The officer's corrections, each on the locked fee by somebody who did not decide the case. */
@ApplicationScoped
class CorrectingAtDesk {
  @Inject FeeToDecide feeToDecide;
  @Inject Correcting correcting;
  @Inject Refunding refunding;
  @Inject FeeDetails details;
  @Inject Slips slips;
  @Inject Fees fees;
  @Inject Clock clock;

  @Transactional
  FeeDetail waive(UUID feeId, String reason, String officer) {
    Fee fee = feeToDecide.take(feeId, officer);
    correcting.waive(fee, reason, officer);
    return details.of(fee);
  }

  @Transactional
  FeeDetail refund(UUID feeId, RefundOrder order) {
    Fee fee = feeToDecide.take(feeId, order.officer());
    refunding.all(fee, order);
    return details.of(fee);
  }

  @Transactional
  FeeDetail refundSurplus(UUID feeId, long amountSatang, RefundOrder order) {
    Fee fee = feeToDecide.take(feeId, order.officer());
    refunding.surplus(fee, amountSatang, order);
    return details.of(fee);
  }

  /** Takes a payment off the fee, or takes back a waiver where no payment is named. */
  @Transactional
  FeeDetail correctSettlement(UUID feeId, UUID paymentId, String reason, String officer) {
    Fee fee = feeToDecide.take(feeId, officer);
    if (paymentId == null) {
      correcting.takeBackWaiver(fee, reason, officer);
    } else {
      correcting.annul(fee, paymentId, reason, officer);
    }
    layProofOnDeskAgain(fee);
    return details.of(fee);
  }

  @Transactional
  FeeDetail correctAmount(UUID feeId, List<FeeLine> lines, String reason, String officer) {
    FeeLine.requireProducts(lines);
    if (FeeOrder.sum(lines) <= 0) {
      throw new Problem(
          ProblemType.LINES_DO_NOT_ADD_UP, "the lines add up to nothing; waive the fee instead");
    }
    Fee fee = feeToDecide.take(feeId, officer);
    correcting.correctAmount(fee, lines, reason, officer);
    return details.of(fee);
  }

  /** A proof that came while the fee was settled is looked at now that it is open again. */
  private void layProofOnDeskAgain(Fee fee) {
    if (fee.allows(FeeEvent.ProofReceived.class)) {
      slips.ofFee(fee.id()).stream()
          .filter(slip -> slip.state() == SlipState.ON_DESK)
          .findFirst()
          .ifPresent(slip ->
              fees.apply(
                  fee, new FeeEvent.ProofReceived(clock.instant(), slip.mail().messageId())));
    }
  }
}
