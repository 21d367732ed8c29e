package org.anuyat.payment.dailyclose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anuyat.payment.cashier.Cashiers;
import org.anuyat.payment.fee.FeeChanged;
import org.anuyat.payment.fee.FeeEvent;
import org.anuyat.payment.fee.FeePayment;
import org.anuyat.payment.fee.FeePayments;
import org.anuyat.payment.platform.NaturalKeyLock;
import org.anuyat.payment.platform.ThaiDates;
import org.anuyat.payment.receipt.Receipt;
import org.anuyat.payment.receipt.ReceiptIssued;
import org.anuyat.payment.receipt.ReceiptNumbers;
import org.anuyat.payment.receipt.ReceiptVoided;

/**
 * Writes the day book, in the transaction of what happened. A sign-off and a line wait for each
 * other, so a line is either in what was signed or on the next day.
 */
@ApplicationScoped
class DayBook {
  @Inject DayEntries entries;
  @Inject DailyCloses closes;
  @Inject FeePayments payments;
  @Inject Cashiers cashiers;
  @Inject NaturalKeyLock lock;

  void on(@Observes FeeChanged change) {
    UUID feeId = change.fee().id();
    switch (change.event()) {
      case FeeEvent.PartPaid paid -> received(writing(paid, feeId), paid.paymentId());
      case FeeEvent.Verified verified -> {
        var writing = writing(verified, feeId);
        if (verified.amountSatang() > 0) {
          received(writing, verified.paymentId());
        }
        surplus(writing, verified.surplusSatang());
      }
      case FeeEvent.SurplusReceived surplus -> {
        var writing = writing(surplus, feeId);
        received(writing, surplus.paymentId());
        surplus(writing, surplus.amountSatang());
      }
      case FeeEvent.SurplusRefunded back ->
          entries.persist(DayEntry.refunded(writing(back, feeId), back.way(), back.amountSatang()));
      case FeeEvent.Refunded back ->
          entries.persist(DayEntry.refunded(writing(back, feeId), back.way(), back.amountSatang()));
      case FeeEvent.SettlementCorrected corrected -> {
        var writing = writing(corrected, feeId);
        corrected
            .annulledPayments()
            .forEach(id -> entries.persist(DayEntry.annulled(writing, payment(id))));
      }
      case FeeEvent.PaymentAnnulled annulled ->
          entries.persist(
              DayEntry.annulled(writing(annulled, feeId), payment(annulled.paymentId())));
      case FeeEvent.Raised e -> {}
      case FeeEvent.DueDateSet e -> {}
      case FeeEvent.NoticeSent e -> {}
      case FeeEvent.ProofReceived e -> {}
      case FeeEvent.ProofDismissed e -> {}
      case FeeEvent.ProofRejected e -> {}
      case FeeEvent.NoProofLeft e -> {}
      case FeeEvent.Reminded e -> {}
      case FeeEvent.Expired e -> {}
      case FeeEvent.Waived e -> {}
      case FeeEvent.AmountCorrected e -> {}
    }
  }

  void on(@Observes ReceiptIssued issued) {
    Receipt receipt = issued.receipt();
    entries.persist(
        DayEntry.issued(writing(receipt.issuedAt(), receipt.officer(), receipt.feeId()), receipt));
  }

  void on(@Observes ReceiptVoided voided) {
    Receipt receipt = voided.receipt();
    entries.persist(DayEntry.voided(writing(voided.at(), voided.by(), receipt.feeId()), receipt));
  }

  private void received(DayEntry.Writing writing, UUID paymentId) {
    entries.persist(DayEntry.received(writing, payment(paymentId)));
  }

  private void surplus(DayEntry.Writing writing, long amountSatang) {
    if (amountSatang > 0) {
      entries.persist(DayEntry.surplus(writing, amountSatang));
    }
  }

  private FeePayment payment(UUID id) {
    return payments.findByIdOptional(id).orElseThrow();
  }

  private DayEntry.Writing writing(FeeEvent event, UUID feeId) {
    return writing(event.at(), event.actor(), feeId);
  }

  private DayEntry.Writing writing(Instant at, String officer, UUID feeId) {
    lock.take(ReceiptNumbers.LOCK, "");
    LocalDate day = ThaiDates.dateOf(at);
    while (closes.of(day).isPresent()) {
      day = day.plusDays(1);
    }
    return new DayEntry.Writing(day, at, officer, cashiers.printed(officer).name(), feeId);
  }
}
