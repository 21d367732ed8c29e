package org.anuyat.payment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeePayment;
import org.anuyat.payment.fee.FeePayments;
import org.anuyat.payment.fee.FoundMoney;
import org.anuyat.payment.fee.MoneySource;
import org.anuyat.payment.fee.PaymentMethod;
import org.anuyat.payment.fee.RecordingMoney;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;

/** A cashier takes money at the counter, once for each key; nobody takes what is not owed. */
@ApplicationScoped
class TakingCounterPayment {
  @Inject FeeToDecide feeToDecide;
  @Inject FeePayments payments;
  @Inject RecordingMoney recordingMoney;
  @Inject Difference difference;
  @Inject FeeDetails details;
  @Inject Clock clock;

  @Transactional
  FeeDetail take(
      UUID feeId, UUID key, long amountSatang, boolean acceptDifference, String officer) {
    Fee fee = feeToDecide.take(feeId, officer);
    Optional<FeePayment> before = payments.everByEvidence(feeId, MoneySource.COUNTER, key);
    if (before.isEmpty()) {
      if (!fee.isOpen()) {
        throw new Problem(
            ProblemType.TRANSITION_NOT_ALLOWED, "the fee is " + fee.status() + ": nothing is owed");
      }
      FoundMoney money =
          new FoundMoney(
              amountSatang,
              clock.instant(),
              PaymentMethod.COUNTER,
              MoneySource.COUNTER,
              key,
              null,
              null,
              officer);
      if (!acceptDifference) {
        difference.refuse(fee, money);
      }
      recordingMoney.record(fee, money);
    } else if (before.get().amountSatang() != amountSatang) {
      throw new Problem(ProblemType.ALREADY_RECORDED, "with another amount under the same key");
    }
    return details.of(fee);
  }
}
