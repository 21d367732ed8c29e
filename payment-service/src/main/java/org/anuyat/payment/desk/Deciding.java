package org.anuyat.payment.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeEvent;
import org.anuyat.payment.fee.Fees;
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
  @Inject Clock clock;

  @ConfigProperty(name = "anuyat.fee.second-chance")
  Duration secondChance;

  /** The officer found the money: the fee is settled (rule 6.5). */
  @Transactional
  FeeDetail verify(UUID feeId, UUID slipId, long amountSatang, Instant paidAt, String officer) {
    Fee fee = feeToDecide(feeId, officer, FeeEvent.Verified.class);
    Slip slip = slipOnDesk(feeId, slipId);
    Instant now = clock.instant();
    refuseOtherAmount(fee, amountSatang);
    if (paidAt.isAfter(now)) {
      throw new Problem(ProblemType.INVALID_INPUT, "paidAt lies in the future");
    }
    slip.accept(officer, now);
    fees.apply(fee, new FeeEvent.Verified(now, officer, slipId, paidAt));
    return FeeDetail.of(fee, slips.ofFee(feeId));
  }

  /** The slip does not show the money; the citizen is told when no other slip waits. */
  @Transactional
  FeeDetail rejectSlip(UUID feeId, UUID slipId, String reason, String officer) {
    Fee fee = feeToDecide(feeId, officer, FeeEvent.ProofRejected.class);
    Slip slip = slipOnDesk(feeId, slipId);
    Instant now = clock.instant();
    slip.reject(officer, now, reason);
    fees.apply(
        fee,
        slips.anotherIsOnDesk(feeId, slipId)
            ? new FeeEvent.ProofDismissed(now, officer, slipId, reason)
            : new FeeEvent.ProofRejected(now, officer, slipId, reason, answerBy(fee, now)));
    return FeeDetail.of(fee, slips.ofFee(feeId));
  }

  private Fee feeToDecide(UUID feeId, String officer, Class<? extends FeeEvent> decision) {
    Fee fee = fees.getLocked(feeId);
    SeparationOfDuties.check(fee, officer);
    if (!fee.allows(decision)) {
      throw new Problem(
          ProblemType.TRANSITION_NOT_ALLOWED,
          "the fee is " + fee.status() + ", not PROOF_RECEIVED");
    }
    return fee;
  }

  private Slip slipOnDesk(UUID feeId, UUID slipId) {
    return slips
        .ofFee(feeId, slipId)
        .filter(slip -> slip.state() == SlipState.ON_DESK)
        .orElseThrow(() -> new Problem(ProblemType.SLIP_NOT_ON_DESK));
  }

  private static void refuseOtherAmount(Fee fee, long amountSatang) {
    long difference = amountSatang - fee.order().amountSatang();
    if (difference != 0) {
      throw new Problem(
          ProblemType.AMOUNT_DIFFERS,
          String.format(
              Locale.ROOT,
              "The fee is %d satang, typed were %d: %d satang too %s.",
              fee.order().amountSatang(),
              amountSatang,
              Math.abs(difference),
              difference < 0 ? "little" : "much"));
    }
  }

  /** The deadline that was told, or later if that is too near to find another proof. */
  private Instant answerBy(Fee fee, Instant now) {
    Instant soonest = now.plus(secondChance);
    return fee.dueAt().filter(soonest::isBefore).orElse(soonest);
  }
}
