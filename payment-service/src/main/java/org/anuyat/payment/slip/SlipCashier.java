package org.anuyat.payment.slip;

import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;

/** Reviewer and approvers of a case move no slips of its fee either (rule 6.5). */
final class SlipCashier {
  private SlipCashier() {}

  static void check(Fee fee, String officer) {
    if (fee.wasDecidedBy(officer)) {
      throw new Problem(ProblemType.SAME_PERSON);
    }
  }
}
