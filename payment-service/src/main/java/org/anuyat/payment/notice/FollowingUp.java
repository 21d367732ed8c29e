package org.anuyat.payment.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.anuyat.payment.fee.ExpiringFee;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeChanged;
import org.anuyat.payment.fee.FeeEvent;
import org.anuyat.payment.fee.FeeStatus;
import org.anuyat.payment.fee.Requirements;
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
  @Inject RemindingPayer reminding;
  @Inject Requirements requirements;
  @Inject Clock clock;
  @Inject ExpiringFee expiringFee;
  @Inject CurrentMunicipality current;

  void on(@Observes FeeChanged change) {
    Fee fee = change.fee();
    FeeJob job = new FeeJob(current.code(), fee.id());
    switch (change.event()) {
      case FeeEvent.Raised e -> jobs.enqueue(gatheringDueDate, fee.id().toString(), job);
      case FeeEvent.DueDateSet e -> jobs.enqueue(sendingNotice, fee.id().toString(), job);
      case FeeEvent.NoticeSent e -> {
        expireWhenOver(fee);
        fee.remindAt().ifPresent(at -> jobs.enqueueAt(reminding, fee.id().toString(), job, at));
      }
      case FeeEvent.ProofRejected rejected -> {
        letter(
            change,
            LetterKind.PROOF_REJECTED,
            LetterMoney.NONE.missing(missing(fee)),
            rejected.reason());
        expireWhenOver(fee);
      }
      case FeeEvent.NoProofLeft e -> expireWhenOver(fee);
      case FeeEvent.Reminded e ->
          letter(change, LetterKind.REMINDER, LetterMoney.NONE.missing(missing(fee)), null);
      case FeeEvent.Expired e ->
          letter(change, LetterKind.EXPIRED, LetterMoney.NONE.missing(missing(fee)), null);
      case FeeEvent.PartPaid paid ->
          letter(
              change,
              LetterKind.PART_PAID,
              LetterMoney.came(paid.amountSatang()).missing(paid.missingSatang()),
              null);
      case FeeEvent.Verified verified ->
          letter(
              change,
              LetterKind.VERIFIED,
              LetterMoney.settled(verified.settledSatang(), verified.surchargeSatang())
                  .surplus(verified.surplusSatang()),
              null);
      case FeeEvent.SurplusReceived surplus ->
          letter(
              change,
              LetterKind.SURPLUS,
              LetterMoney.came(surplus.amountSatang()).surplus(fee.surplusSatang()),
              null);
      case FeeEvent.SurplusRefunded refund ->
          letter(
              change,
              LetterKind.SURPLUS_REFUNDED,
              LetterMoney.came(refund.amountSatang()).surplus(fee.surplusSatang()),
              refund.reason());
      case FeeEvent.Refunded refund ->
          letter(
              change,
              LetterKind.REFUNDED,
              LetterMoney.came(refund.amountSatang()),
              refund.reason());
      case FeeEvent.Waived waived ->
          letter(
              change,
              LetterKind.WAIVED,
              LetterMoney.NONE.surplus(fee.surplusSatang()),
              waived.reason());
      case FeeEvent.SettlementCorrected corrected -> {
        if (corrected.cause() != FeeEvent.SettlementCorrected.Cause.AMOUNT) {
          letter(
              change,
              LetterKind.SETTLEMENT_CORRECTED,
              LetterMoney.NONE.missing(missing(fee)),
              corrected.reason());
        }
        expireWhenOver(fee);
      }
      case FeeEvent.PaymentAnnulled annulled ->
          letter(
              change,
              LetterKind.PAYMENT_ANNULLED,
              LetterMoney.came(annulled.amountSatang()).missing(missing(fee)),
              annulled.reason());
      case FeeEvent.AmountCorrected corrected -> {
        if (fee.status() != FeeStatus.RAISED) {
          letter(
              change,
              LetterKind.AMOUNT_CORRECTED,
              LetterMoney.NONE.missing(missing(fee)),
              corrected.reason());
        }
      }
      case FeeEvent.ProofReceived e -> {}
      case FeeEvent.ProofDismissed e -> {}
    }
    tellCase(change);
  }

  private void expireWhenOver(Fee fee) {
    fee.openUntil().ifPresent(until -> expiringFee.at(fee, until));
  }

  private long missing(Fee fee) {
    return fee.isOpen()
        ? requirements.at(fee, clock.instant()).satang() - fee.ledger().receivedSatang()
        : 0;
  }

  private void tellCase(FeeChanged change) {
    Fee fee = change.fee();
    boolean isNews =
        fee.history().stream()
            .filter(entry -> entry.id().equals(change.eventId()))
            .anyMatch(entry -> CaseNews.of(fee, entry).isPresent());
    if (isNews) {
      jobs.enqueue(
          tellingCase,
          change.eventId().toString(),
          new TellingCase.News(current.code(), fee.id(), change.eventId()));
    }
  }

  /** Answers the application, not the slip: the addressee is who applied, whoever wrote last. */
  private void letter(FeeChanged change, LetterKind kind, LetterMoney money, String reason) {
    Fee fee = change.fee();
    sendingLetter.order(
        new LetterOrder(
            current.code(),
            "fee-letter-" + change.eventId(),
            kind,
            fee.id(),
            fee.order().caseId(),
            fee.order().replyToMessage(),
            reason,
            money));
  }
}
