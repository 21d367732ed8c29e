package org.anuyat.payment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeEvent;
import org.anuyat.payment.fee.FeeStatus;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.fee.FoundMoney;
import org.anuyat.payment.fee.RecordingMoney;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.anuyat.payment.slip.Slip;
import org.anuyat.payment.slip.SlipState;
import org.anuyat.payment.slip.Slips;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The officer's two decisions on a slip. The fee's row is locked first, so of many decisions at
 * once one counts and the others are told that the status does not allow them any more.
 */
@ApplicationScoped
class Deciding {
  @Inject Fees fees;
  @Inject Slips slips;
  @Inject RecordingMoney recordingMoney;
  @Inject FeeToDecide feeToDecide;
  @Inject Difference difference;
  @Inject FeeDetails details;
  @Inject Clock clock;

  @ConfigProperty(name = "anuyat.fee.second-chance")
  Duration secondChance;

  /** The officer found the money of the slip (rule 6.5). */
  @Transactional
  FeeDetail verify(UUID feeId, Verification found, String officer) {
    Fee fee = feeToDecide.take(feeId, officer);
    Slip slip = slipOnDesk(fee, found.slipId());
    Instant now = clock.instant();
    FoundMoney money = found.money(officer);
    if (!found.acceptDifference()) {
      difference.refuse(fee, money);
    }
    slip.accept(officer, now);
    recordingMoney.record(fee, money);
    if (fee.status() == FeeStatus.PROOF_RECEIVED && !slips.anotherIsOnDesk(feeId, slip.id())) {
      fees.apply(fee, new FeeEvent.NoProofLeft(now, officer, answerBy(fee, now)));
    }
    return details.of(fee);
  }

  /** The slip does not show the money; the citizen is told when no other slip waits. */
  @Transactional
  FeeDetail rejectSlip(UUID feeId, UUID slipId, String reason, String officer) {
    Fee fee = feeToDecide.take(feeId, officer);
    Slip slip = slipOnDesk(fee, slipId);
    Instant now = clock.instant();
    slip.reject(officer, now, reason);
    boolean waitsForNext =
        fee.allows(FeeEvent.ProofRejected.class) && !slips.anotherIsOnDesk(feeId, slipId);
    fees.apply(
        fee,
        waitsForNext
            ? new FeeEvent.ProofRejected(now, officer, slipId, reason, answerBy(fee, now))
            : new FeeEvent.ProofDismissed(now, officer, slipId, reason));
    return details.of(fee);
  }

  /** A proof that came for a fee already settled waits on the desk too: it may show a surplus. */
  private Slip slipOnDesk(Fee fee, UUID slipId) {
    return slips
        .ofFee(fee.id(), slipId)
        .filter(slip -> slip.state() == SlipState.ON_DESK)
        .orElseThrow(() ->
            fee.status() == FeeStatus.PROOF_RECEIVED
                ? new Problem(ProblemType.SLIP_NOT_ON_DESK)
                : new Problem(
                    ProblemType.TRANSITION_NOT_ALLOWED,
                    "the fee is " + fee.status() + " and this slip does not wait on its desk"));
  }

  /** The deadline that was told, or later if that is too near to find another proof. */
  private Instant answerBy(Fee fee, Instant now) {
    Instant soonest = now.plus(secondChance);
    return fee.openUntil().filter(soonest::isBefore).orElse(soonest);
  }
}
