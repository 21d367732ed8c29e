package org.anuyat.payment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FoundMoney;
import org.anuyat.payment.fee.Requirements;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;

/** Refuses another amount than what is missing, where the officer has not said that he means it. */
@ApplicationScoped
class Difference {
  @Inject Requirements requirements;

  void refuse(Fee fee, FoundMoney money) {
    long missing =
        fee.isOpen() ? requirements.with(fee, money).satang() - fee.ledger().receivedSatang() : 0;
    long over = money.amountSatang() - missing;
    if (over != 0) {
      throw new Problem(
          ProblemType.AMOUNT_DIFFERS,
          String.format(
              Locale.ROOT,
              "To be paid are %d satang, typed were %d: %d satang too %s.",
              missing,
              money.amountSatang(),
              Math.abs(over),
              over < 0 ? "little" : "much"));
    }
  }
}
