package org.anuyat.payment.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeEvent;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.seenbefore.FirstSight;
import org.anuyat.payment.seenbefore.Mark;
import org.anuyat.payment.seenbefore.Marks;

/**
 * Lays the proofs of a mail on the desk of its fee, or blocks those that came first for another
 * fee, anywhere in the province. In the caller's transaction, with the fee locked.
 */
@ApplicationScoped
class LayingOnDesk {
  private record Noted(Slip slip, Mark mark, boolean isDoubtful) {}

  @Inject Marks marks;
  @Inject Slips slips;
  @Inject Fees fees;
  @Inject UsedProofLetter usedProofLetter;
  @Inject Clock clock;

  void lay(Fee fee, SlipMail mail, List<Slip> proofs) {
    Map<UUID, List<FirstSight>> sights = noted(fee, proofs);
    proofs.forEach(slip -> place(slip, fee, sights.getOrDefault(slip.id(), List.of())));
    boolean isUsable = proofs.stream().anyMatch(slip -> slip.state() == SlipState.ON_DESK);
    if (isUsable) {
      received(fee, mail.messageId());
    } else if (fee.isOpen()) {
      usedProofLetter.orderIfOwn(fee, mail, proofs);
    }
  }

  /** A fee that is settled, or not told yet, takes no proof; the slip lies there all the same. */
  void received(Fee fee, UUID messageId) {
    if (fee.allows(FeeEvent.ProofReceived.class)) {
      fees.apply(fee, new FeeEvent.ProofReceived(clock.instant(), messageId));
    }
  }

  private Map<UUID, List<FirstSight>> noted(Fee fee, List<Slip> proofs) {
    List<Noted> all = new ArrayList<>();
    for (Slip slip : proofs) {
      SlipMarks.of(slip).forEach(mark -> all.add(new Noted(slip, mark, false)));
      SlipMarks.doubtful(slip).ifPresent(mark -> all.add(new Noted(slip, mark, true)));
    }
    all.sort(Comparator.comparing(Noted::mark, Mark.ORDER));
    Map<UUID, List<FirstSight>> sights = new HashMap<>();
    for (Noted noted : all) {
      UUID slipId = noted.slip().id();
      FirstSight sight =
          noted.isDoubtful()
              ? marks.sight(noted.mark(), slipId)
              : marks.note(noted.mark(), slipId, fee.id());
      sights.computeIfAbsent(slipId, id -> new ArrayList<>()).add(sight);
    }
    return sights;
  }

  private void place(Slip slip, Fee fee, List<FirstSight> sights) {
    Instant now = clock.instant();
    Optional<UUID> repeated = Optional.empty();
    for (FirstSight sight : sights) {
      switch (sight) {
        case FirstSight.Now first -> {}
        case FirstSight.Elsewhere first -> {
          slip.block(null, first.at(), SlipMarks.kindOf(first.mark()), now);
          return;
        }
        case FirstSight.Here first when first.feeId().equals(fee.id()) ->
            repeated = Optional.of(first.slipId());
        case FirstSight.Here first -> {
          slip.block(slips.get(first.slipId()), first.at(), SlipMarks.kindOf(first.mark()), now);
          return;
        }
      }
    }
    if (repeated.isPresent()) {
      slip.layOnDeskAsRepeat(repeated.get(), now);
    } else {
      slip.layOnDesk();
    }
  }
}
