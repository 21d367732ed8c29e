package org.anuyat.payment.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.notice.LetterKind;
import org.anuyat.payment.notice.LetterOrder;
import org.anuyat.payment.notice.SendingLetter;
import org.anuyat.payment.platform.CurrentMunicipality;

/**
 * Tells a citizen that the proof was used before, but only where it was used for another fee of
 * this very payer here: to anybody else the letter would tell what somebody else handed in.
 */
@ApplicationScoped
class UsedProofLetter {
  @Inject SendingLetter sendingLetter;
  @Inject CurrentMunicipality current;

  void orderIfOwn(Fee fee, SlipMail mail, List<Slip> blocked) {
    if (mail.channel() != SlipChannel.MAIL
        || blocked.isEmpty()
        || !blocked.stream().allMatch(slip -> isOfSamePayer(slip, fee))) {
      return;
    }
    sendingLetter.order(
        new LetterOrder(
            current.code(),
            "slip-problem-" + mail.messageId(),
            LetterKind.PROOF_USED_BEFORE,
            fee.id(),
            fee.order().caseId(),
            mail.messageId(),
            null));
  }

  private static boolean isOfSamePayer(Slip slip, Fee fee) {
    return slip.firstSlip()
        .flatMap(Slip::fee)
        .filter(first -> fee.order().payer().writesFrom(first.order().payer().address()))
        .isPresent();
  }
}
