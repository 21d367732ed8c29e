package org.anuyat.payment.desk;

import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;

/** Reviewer, approver and cashier of one case are three different people. */
final class SeparationOfDuties {
  private SeparationOfDuties() {}

  static void check(Fee fee, String cashier) {
    if (fee.wasDecidedBy(cashier)) {
      throw new Problem(ProblemType.SAME_PERSON);
    }
  }
}
