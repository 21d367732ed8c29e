package org.anuyat.payment.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.anuyat.payment.seenbefore.FirstSight;
import org.anuyat.payment.seenbefore.Mark;
import org.anuyat.payment.seenbefore.Marks;

/**
 * An officer lets a blocked slip be used: only where the slip that came first is this
 * municipality's and was refused, with every repeat of it, or its fee was let go unpaid. From then
 * on file and payment belong to this slip, and the other fee can no more be verified by them.
 */
@ApplicationScoped
class LiftingBlock {
  @Inject Slips slips;
  @Inject Fees fees;
  @Inject Marks marks;
  @Inject LayingOnDesk layingOnDesk;
  @Inject Clock clock;

  @Transactional
  SlipView lift(UUID feeId, UUID slipId, String reason, String officer) {
    Fee fee = fees.getLocked(feeId);
    SlipCashier.check(fee, officer);
    Slip slip =
        slips.ofFee(feeId, slipId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    if (slip.state() != SlipState.BLOCKED) {
      throw new Problem(ProblemType.SLIP_NOT_BLOCKED);
    }
    Stream.concat(SlipMarks.of(slip).stream(), SlipMarks.doubtful(slip).stream())
        .sorted(Comparator.comparing(Mark::key))
        .forEach(mark -> takeOver(mark, slip, fee));
    slip.liftBlock(officer, clock.instant(), reason);
    layingOnDesk.received(fee, slip.mail().messageId());
    return SlipView.of(slip);
  }

  private void takeOver(Mark mark, Slip slip, Fee fee) {
    switch (marks.sight(mark, slip.id())) {
      case FirstSight.Now own -> {}
      case FirstSight.Elsewhere first ->
          throw new Problem(
              ProblemType.BLOCK_STANDS, "it was first seen in another municipality");
      case FirstSight.Here first -> {
        refuseIfStillCounting(first, slip);
        marks.handOver(mark, first.slipId(), slip.id(), fee.id());
      }
    }
  }

  private void refuseIfStillCounting(FirstSight.Here first, Slip slip) {
    if (!slips.get(first.slipId()).wasLetGo() || slips.countsFor(first.feeId(), slip)) {
      throw new Problem(
          ProblemType.BLOCK_STANDS, "the slip that came first was not refused for its fee");
    }
  }
}
