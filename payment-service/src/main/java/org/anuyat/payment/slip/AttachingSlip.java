package org.anuyat.payment.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeStatus;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;

/**
 * An officer says which fee the slips of a mail are for, where the mail itself did not: no or a
 * wrong Transaction ID, or another address than the payer's. They go the same way as any others.
 */
@ApplicationScoped
class AttachingSlip {
  @Inject SlipMails mails;
  @Inject Slips slips;
  @Inject Fees fees;
  @Inject LayingOnDesk layingOnDesk;
  @Inject Clock clock;

  @Transactional
  List<SlipView> attach(UUID messageId, UUID feeId, String reason, String officer) {
    SlipMail mail =
        mails.ofMessageLocked(messageId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    Fee fee = fees.getLocked(feeId);
    SlipCashier.check(fee, officer);
    if (mail.fee().isPresent()) {
      return again(mail, fee);
    }
    List<Slip> proofs = proofsOf(mail);
    if (fee.status() == FeeStatus.RAISED) {
      throw new Problem(
          ProblemType.TRANSITION_NOT_ALLOWED, "the citizen has not been told of the fee yet");
    }
    Instant now = clock.instant();
    mail.attach(fee);
    proofs.forEach(slip -> slip.attach(fee, officer, now, reason));
    layingOnDesk.lay(fee, mail, proofs);
    return proofs.stream().map(SlipView::of).toList();
  }

  private static List<SlipView> again(SlipMail mail, Fee fee) {
    if (!mail.fee().orElseThrow().id().equals(fee.id())) {
      throw new Problem(ProblemType.SLIP_ALREADY_MATCHED);
    }
    return mail.slips().stream().filter(Slip::isKept).map(SlipView::of).toList();
  }

  private static List<Slip> proofsOf(SlipMail mail) {
    List<Slip> proofs =
        mail.slips().stream().filter(slip -> slip.state() == SlipState.UNMATCHED).toList();
    if (proofs.isEmpty()) {
      throw new Problem(
          ProblemType.SLIP_NOT_ON_DESK, "no file of this mail that can be a proof is kept yet");
    }
    return proofs;
  }
}
