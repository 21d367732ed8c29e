package org.anuyat.payment.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.anuyat.payment.client.CaseFeeEvent;
import org.anuyat.payment.fee.ExpiringFee;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeChanged;
import org.anuyat.payment.fee.FeeEvent;
import org.anuyat.payment.job.Jobs;
import org.anuyat.payment.platform.CurrentMunicipality;

/** What has to follow each event of a fee; stored as jobs in the event's own transaction. */
@ApplicationScoped
class FollowingUp {
  @Inject Jobs jobs;
  @Inject GatheringDueDate gatheringDueDate;
  @Inject SendingNotice sendingNotice;
  @Inject SendingLetter sendingLetter;
  @Inject TellingCase tellingCase;
  @Inject ExpiringFee expiringFee;
  @Inject CurrentMunicipality current;

  void on(@Observes FeeChanged change) {
    Fee fee = change.fee();
    FeeJob job = new FeeJob(current.code(), fee.id());
    switch (change.event()) {
      case FeeEvent.Raised e -> jobs.enqueue(gatheringDueDate, fee.id().toString(), job);
      case FeeEvent.DueDateSet e -> jobs.enqueue(sendingNotice, fee.id().toString(), job);
      case FeeEvent.NoticeSent e -> {
        tellCase(change, CaseFeeEvent.Type.RAISED);
        expireAtDeadline(fee);
      }
      case FeeEvent.ProofRejected rejected -> {
        letter(change, LetterKind.PROOF_REJECTED, rejected.reason());
        expireAtDeadline(fee);
      }
      case FeeEvent.Verified e -> {
        tellCase(change, CaseFeeEvent.Type.SETTLED);
        letter(change, LetterKind.VERIFIED, null);
      }
      case FeeEvent.Expired e -> letter(change, LetterKind.EXPIRED, null);
      case FeeEvent.NoProofLeft e -> expireAtDeadline(fee);
      case FeeEvent.SettlementCorrected e -> expireAtDeadline(fee);
      case FeeEvent.Reminded e -> {}
      case FeeEvent.PartPaid e -> {}
      case FeeEvent.SurplusReceived e -> {}
      case FeeEvent.SurplusRefunded e -> {}
      case FeeEvent.Waived e -> {}
      case FeeEvent.Refunded e -> {}
      case FeeEvent.PaymentAnnulled e -> {}
      case FeeEvent.AmountCorrected e -> {}
      case FeeEvent.ProofReceived e -> {}
      case FeeEvent.ProofDismissed e -> {}
    }
  }

  private void expireAtDeadline(Fee fee) {
    fee.openUntil().ifPresent(until -> expiringFee.at(fee, until));
  }

  private void tellCase(FeeChanged change, CaseFeeEvent.Type type) {
    Fee fee = change.fee();
    jobs.enqueue(
        tellingCase,
        change.eventId().toString(),
        new TellingCase.News(
            current.code(),
            fee.order().caseId(),
            change.eventId(),
            new CaseFeeEvent(type, fee.id(), fee.transactionId(), change.event().at())));
  }

  /** Answers the application, not the slip: the addressee is who applied, whoever wrote last. */
  private void letter(FeeChanged change, LetterKind kind, String reason) {
    Fee fee = change.fee();
    sendingLetter.order(
        new LetterOrder(
            current.code(),
            "fee-letter-" + change.eventId(),
            kind,
            fee.id(),
            fee.order().caseId(),
            fee.order().replyToMessage(),
            reason));
  }
}
