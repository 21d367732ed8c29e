package org.anuyat.payment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.Fees;

/** Takes a fee in hand: locked, and only by an officer who had no part in the case's decision. */
@ApplicationScoped
class FeeToDecide {
  @Inject Fees fees;

  Fee take(UUID feeId, String officer) {
    Fee fee = fees.getLocked(feeId);
    SeparationOfDuties.check(fee, officer);
    return fee;
  }
}
