package org.anuyat.payment.bankcall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.anuyat.payment.account.PaymentAccounts;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.anuyat.payment.platform.NaturalKeyLock;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.anuyat.payment.statement.entry.CalledPayment;
import org.anuyat.payment.statement.entry.StatementEntries;
import org.anuyat.payment.statement.entry.StatementEntry;
import org.anuyat.payment.statement.matching.MatchingEntry;

/** Answers a bank's calls for the current municipality and stores them with their answers. */
@ApplicationScoped
class TakingCall {
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

  @Inject BankCalls calls;
  @Inject LookingUpBill bills;
  @Inject StatementEntries entries;
  @Inject MatchingEntry matching;
  @Inject PaymentAccounts accounts;
  @Inject NaturalKeyLock lock;
  @Inject CurrentMunicipality current;
  @Inject Clock clock;

  @Transactional
  InquiryAnswer inquire(String bank, Inquiry asked) {
    Instant now = clock.instant();
    Bill bill = bills.lookUp(asked.ref1(), asked.amountSatang(), now);
    calls.persist(new BankCall(current.code(), bank, asked, bill, now));
    return InquiryAnswer.of(asked, bill);
  }

  /** Stores the money as an entry; whether it settles its fee is found out afterwards. */
  @Transactional
  ConfirmationAnswer confirm(String bank, Confirmation paid) {
    Optional<BankCall> before = before(bank, paid);
    if (before.isPresent()) {
      return ConfirmationAnswer.of(before.get());
    }
    // As the database keeps it, so that the answer stays the same to the last digit.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (paid.paidAt().isAfter(now.plus(CLOCKS_DIFFER))) {
      throw new Problem(ProblemType.INVALID_INPUT, "paidAt lies in the future");
    }
    Bill bill = bills.lookUp(paid.ref1(), paid.amountSatang(), paid.paidAt());
    StatementEntry entry = new StatementEntry(called(bank, paid), accounts.numbers().getFirst());
    entries.persist(entry);
    BankCall call = new BankCall(current.code(), bank, paid, bill, entry.id(), now);
    calls.persist(call);
    matching.soon(entry.id());
    return ConfirmationAnswer.of(call);
  }

  /** A call for a Biller ID nobody has: kept, so that the operator sees it. */
  @Transactional
  void keepStray(String bank, Inquiry asked) {
    calls.persist(new BankCall(null, bank, asked, Bill.OF_NOBODY, clock.instant()));
  }

  /** As above; the money is not ours, but somebody will ask for it. */
  @Transactional
  void keepStray(String bank, Confirmation paid) {
    if (before(bank, paid).isEmpty()) {
      calls.persist(new BankCall(null, bank, paid, Bill.OF_NOBODY, null, clock.instant()));
    }
  }

  private Optional<BankCall> before(String bank, Confirmation paid) {
    lock.takeInProvince("bank-call", bank + '/' + paid.bankTransactionId());
    Optional<BankCall> before = calls.confirmation(bank, paid.bankTransactionId());
    if (before.isPresent() && !before.get().tells(paid)) {
      throw new Problem(ProblemType.BANK_CALL_DIFFERS);
    }
    return before;
  }

  private static CalledPayment called(String bank, Confirmation paid) {
    return new CalledPayment(
        bank,
        paid.bankTransactionId(),
        paid.ref1(),
        paid.ref2(),
        paid.amountSatang(),
        paid.paidAt(),
        paid.payerName(),
        paid.channel());
  }
}
