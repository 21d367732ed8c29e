package org.anuyat.payment.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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
 * municipality's and was refused, with every repeat of it. From then on file and payment belong to
 * this slip, and the other fee can no more be verified by them.
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
    Slip slip = slips.ofFee(feeId, slipId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    List<Mark> borne =
        Stream.concat(SlipMarks.of(slip).stream(), SlipMarks.doubtful(slip).stream())
            .sorted(Mark.ORDER)
            .toList();
    Fee fee = lockWithFirsts(feeId, slip, borne);
    SlipCashier.check(fee, officer);
    if (slip.state() != SlipState.BLOCKED) {
      throw new Problem(ProblemType.SLIP_NOT_BLOCKED);
    }
    borne.forEach(mark -> takeOver(mark, slip, fee));
    slip.liftBlock(officer, clock.instant(), reason);
    layingOnDesk.received(fee, slip.mail().messageId());
    return SlipView.of(slip);
  }

  /**
   * The other fee's slips may not move meanwhile; the locks are taken in one order by everybody.
   */
  private Fee lockWithFirsts(UUID feeId, Slip slip, List<Mark> borne) {
    SortedSet<UUID> involved = new TreeSet<>(Set.of(feeId));
    for (Mark mark : borne) {
      if (marks.sight(mark, slip.id()) instanceof FirstSight.Here first) {
        involved.add(first.feeId());
      }
    }
    involved.forEach(fees::getLocked);
    slips.getEntityManager().refresh(slip);
    return fees.get(feeId);
  }

  private void takeOver(Mark mark, Slip slip, Fee fee) {
    switch (marks.sight(mark, slip.id())) {
      case FirstSight.Now own -> {}
      case FirstSight.Here repeat when repeat.feeId().equals(fee.id()) -> {}
      case FirstSight.Elsewhere first ->
          throw new Problem(ProblemType.BLOCK_STANDS, "it was first seen in another municipality");
      case FirstSight.Here first -> {
        refuseIfStillCounting(first, slip);
        marks.handOver(mark, first.slipId(), slip.id(), fee.id());
      }
    }
  }

  private void refuseIfStillCounting(FirstSight.Here first, Slip slip) {
    boolean wasRefused = slips.get(first.slipId()).state() == SlipState.REJECTED;
    if (!wasRefused || slips.countsFor(first.feeId(), slip)) {
      throw new Problem(
          ProblemType.BLOCK_STANDS, "the slip that came first was not refused for its fee");
    }
  }
}
