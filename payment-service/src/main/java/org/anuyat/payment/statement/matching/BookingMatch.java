package org.anuyat.payment.statement.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeePayment;
import org.anuyat.payment.fee.FeePayments;
import org.anuyat.payment.fee.FoundMoney;
import org.anuyat.payment.fee.MoneySource;
import org.anuyat.payment.fee.PaymentMethod;
import org.anuyat.payment.fee.RecordingMoney;
import org.anuyat.payment.statement.entry.EntryOrigin;
import org.anuyat.payment.statement.entry.StatementEntry;
import org.anuyat.payment.statement.entry.StatementMatch;
import org.anuyat.payment.statement.entry.StatementMatches;

/**
 * Lets money of an entry belong to a fee: as the payment that other evidence recorded before, or as
 * a new one. So the same money never counts twice.
 */
@ApplicationScoped
class BookingMatch {
  @Inject RecordingMoney recordingMoney;
  @Inject FeePayments payments;
  @Inject StatementMatches matches;
  @Inject AllReconciliationSettings settings;
  @Inject Clock clock;

  /** The fee's payment that is this money, seen by other evidence and claimed by no entry yet. */
  Optional<FeePayment> known(StatementEntry entry, Fee fee, long satang) {
    Duration apart = settings.current().sameMoney();
    return payments.unreconciledOf(fee.id()).stream()
        .filter(payment -> payment.amountSatang() == satang)
        .filter(payment -> sameReference(payment, entry) || isNear(payment, entry, apart))
        .filter(payment -> matches.ofPayment(payment.id()).isEmpty())
        .findFirst();
  }

  /** Any fee's payment with the entry's bank reference and amount, claimed by no entry yet. */
  Optional<FeePayment> knownByReference(StatementEntry entry) {
    String reference = FoundMoney.normalised(entry.bankReference());
    if (reference == null) {
      return Optional.empty();
    }
    return payments
        .find(
            "bankReference = ?1 and amountSatang = ?2 and annulledAt is null"
                + " and statementEntryId is null order by id",
            reference,
            entry.restSatang())
        .stream()
        .filter(payment -> entry.bank() == null || payment.bank().equals(Optional.of(entry.bank())))
        .filter(payment -> matches.ofPayment(payment.id()).isEmpty())
        .findFirst();
  }

  /** The entry shows a payment that is known. */
  void link(StatementEntry entry, FeePayment payment, String actor, String reason) {
    if (entry.origin() == EntryOrigin.STATEMENT) {
      payment.reconcile(entry.id());
    }
    book(entry, payment.feeId(), payment.id(), payment.amountSatang(), true, actor, reason);
  }

  /**
   * Takes money of the entry for the fee.
   *
   * @param fee locked in the caller's transaction
   */
  void take(StatementEntry entry, Fee fee, long satang, String actor, String reason) {
    Optional<FeePayment> known = known(entry, fee, satang);
    if (known.isPresent()) {
      link(entry, known.get(), actor, reason);
      return;
    }
    boolean isStatement = entry.origin() == EntryOrigin.STATEMENT;
    UUID paymentId =
        recordingMoney
            .record(
                fee,
                new FoundMoney(
                    satang,
                    earlier(entry.bookedAt(), clock.instant()),
                    method(entry, fee),
                    isStatement ? MoneySource.STATEMENT : MoneySource.BANK_CALL,
                    entry.id(),
                    entry.bank(),
                    isStatement ? null : entry.bankReference(),
                    actor))
            .paymentId();
    book(entry, fee.id(), paymentId, satang, false, actor, reason);
  }

  private void book(
      StatementEntry entry,
      UUID feeId,
      UUID paymentId,
      long satang,
      boolean wasKnown,
      String actor,
      String reason) {
    Instant now = clock.instant();
    matches.persist(
        new StatementMatch(entry, feeId, paymentId, satang, wasKnown, now, actor, reason));
    entry.match(satang, actor, now, reason);
  }

  private static PaymentMethod method(StatementEntry entry, Fee fee) {
    return EntryFacts.of(entry).carriesInReference(fee.transactionId())
        ? PaymentMethod.BILL_PAYMENT
        : PaymentMethod.TRANSFER;
  }

  private static boolean sameReference(FeePayment payment, StatementEntry entry) {
    String reference = FoundMoney.normalised(entry.bankReference());
    return reference != null && payment.bankReference().filter(reference::equals).isPresent();
  }

  /** Both may tell the day alone, so a day more is given. */
  private static boolean isNear(FeePayment payment, StatementEntry entry, Duration apart) {
    Duration between = Duration.between(entry.bookedAt(), payment.paidAt()).abs();
    return between.compareTo(apart.plusDays(1)) <= 0;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
