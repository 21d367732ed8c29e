package org.anuyat.payment.statement.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeePayment;
import org.anuyat.payment.fee.FeePayments;
import org.anuyat.payment.fee.FeeStatus;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.fee.Requirements;
import org.anuyat.payment.statement.entry.Candidate;
import org.anuyat.payment.statement.entry.StatementEntry;
import org.anuyat.payment.transactionid.TransactionId;

/** Gathers the fees an entry's money may be for, and scores them. */
@ApplicationScoped
class Candidates {
  private static final int LOOKED_AT = 50;
  private static final int SHOWN = 5;
  private static final List<FeeStatus> TAKING_MONEY =
      List.of(FeeStatus.NOTIFIED, FeeStatus.PROOF_RECEIVED, FeeStatus.EXPIRED);

  @Inject Fees fees;
  @Inject FeePayments payments;
  @Inject Requirements requirements;
  @Inject AllReconciliationSettings settings;

  /** The few that are worth an officer's look, best first. */
  List<Candidate> of(StatementEntry entry, EntryFacts facts) {
    return gather(entry, facts).values().stream()
        .map(fee -> Scoring.score(facts, facts(fee, entry)))
        .filter(candidate -> candidate.score() >= Scoring.WORTH_PROPOSING)
        .sorted(Comparator.comparingInt(Candidate::score).reversed())
        .limit(SHOWN)
        .toList();
  }

  /** Whether money may be recorded for it now. */
  static boolean takesMoney(Fee fee) {
    return TAKING_MONEY.contains(fee.status());
  }

  /** What would settle the fee at this entry's time. */
  long missing(Fee fee, StatementEntry entry) {
    return requirements.at(fee, entry.bookedAt()).satang() - fee.ledger().receivedSatang();
  }

  private Map<UUID, Fee> gather(StatementEntry entry, EntryFacts facts) {
    Map<UUID, Fee> found = new LinkedHashMap<>();
    for (TransactionId id : facts.transactionIds()) {
      fees.of(id).ifPresent(fee -> found.put(fee.id(), fee));
    }
    if (!found.isEmpty()) {
      return found;
    }
    fees.awaitingMoney(facts.amountSatang(), LOOKED_AT).forEach(fee -> found.put(fee.id(), fee));
    if (!facts.secondReference().isEmpty()) {
      ofCaseNumber(facts.secondReference()).forEach(fee -> found.put(fee.id(), fee));
    }
    paidButNotSeen(entry).forEach(fee -> found.putIfAbsent(fee.id(), fee));
    return found;
  }

  private List<Fee> ofCaseNumber(String secondReference) {
    return fees.find(
            "status in ?1 and replace(replace(replace(upper(order.caseNumber), '/', ''), '-', ''),"
                + " '.', '') = ?2 order by id",
            TAKING_MONEY,
            secondReference)
        .page(0, SHOWN)
        .list();
  }

  /** Settled fees whose payment of this amount no statement has shown. */
  private List<Fee> paidButNotSeen(StatementEntry entry) {
    var apart = settings.current().sameMoney().plusDays(1);
    List<FeePayment> unseen =
        payments
            .find(
                "amountSatang = ?1 and statementEntryId is null and annulledAt is null"
                    + " and method <> org.anuyat.payment.fee.PaymentMethod.COUNTER"
                    + " and paidAt between ?2 and ?3 order by id",
                entry.restSatang(),
                entry.bookedAt().minus(apart),
                entry.bookedAt().plus(apart))
            .page(0, LOOKED_AT)
            .list();
    List<UUID> ids = unseen.stream().map(FeePayment::feeId).distinct().toList();
    return ids.isEmpty() ? List.of() : fees.list("id in ?1 order by id", ids);
  }

  private FeeFacts facts(Fee fee, StatementEntry entry) {
    boolean takesMoney = takesMoney(fee);
    long unseen =
        payments.unreconciledOf(fee.id()).stream()
            .mapToLong(FeePayment::amountSatang)
            .filter(amount -> amount == entry.restSatang())
            .findFirst()
            .orElse(0);
    return new FeeFacts(
        fee.id(),
        fee.transactionId(),
        fee.status(),
        takesMoney && unseen == 0 ? missing(fee, entry) : unseen,
        takesMoney,
        fee.secondReference(),
        fee.order().payer().name(),
        fee.raisedAt(),
        fee.dueAt().orElse(null));
  }
}
