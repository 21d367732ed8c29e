package org.anuyat.payment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.anuyat.payment.correction.FeeRefunds;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeePayments;
import org.anuyat.payment.fee.Requirements;
import org.anuyat.payment.slip.Slips;

/** Gathers a fee with its money and slips for the desk, in the caller's transaction. */
@ApplicationScoped
class FeeDetails {
  @Inject Slips slips;
  @Inject FeePayments payments;
  @Inject FeeRefunds refunds;
  @Inject Requirements requirements;
  @Inject Clock clock;

  FeeDetail of(Fee fee) {
    return FeeDetail.of(
        fee,
        MoneyView.of(
            fee,
            requirements.at(fee, clock.instant()),
            payments.everOfFee(fee.id()),
            refunds.ofFee(fee.id())),
        slips.ofFee(fee.id()));
  }
}
