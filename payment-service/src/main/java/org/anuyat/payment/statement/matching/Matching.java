package org.anuyat.payment.statement.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeEvent;
import org.anuyat.payment.fee.FeePayment;
import org.anuyat.payment.fee.FeePayments;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.statement.entry.EntryState;
import org.anuyat.payment.statement.entry.StatementEntries;
import org.anuyat.payment.statement.entry.StatementEntry;
import org.anuyat.payment.statement.entry.StatementMatch;

/** Looks at one new entry and does what needs no officer; the rest is proposed. */
@ApplicationScoped
class Matching {
  @Inject StatementEntries entries;
  @Inject Fees fees;
  @Inject FeePayments payments;
  @Inject FindingTraces findingTraces;
  @Inject Candidates candidates;
  @Inject BookingMatch booking;
  @Inject AllReconciliationSettings settings;

  /**
   * Fees are locked before entries by everybody, so those at stake are found out beforehand.
   *
   * @param atStake the fees it may touch, in the order in which they are locked
   * @param mayConfirm false to propose only, whatever the municipality allows
   * @return false if meanwhile another fee is at stake, and nothing was done
   */
  @Transactional
  boolean match(UUID entryId, SortedSet<UUID> atStake, boolean mayConfirm) {
    atStake.forEach(fees::getLocked);
    StatementEntry entry = entries.getLocked(entryId);
    if (entry.state() != EntryState.NEW) {
      return true;
    }
    Traces traces = findingTraces.of(entry);
    if (!atStake.containsAll(traces.fees())) {
      return false;
    }
    if (!wasSeenOtherwise(entry, traces) && !showsKnownPayment(entry, traces)) {
      settleOrPropose(entry, traces, mayConfirm);
    }
    return true;
  }

  /** A bank's call and a statement's line are about the same money: the line stands for it. */
  private boolean wasSeenOtherwise(StatementEntry entry, Traces traces) {
    traces.line().ifPresent(line -> entry.seenIn(line.id()));
    traces.call().ifPresent(call -> call.seenIn(entry.id()));
    for (StatementMatch match : traces.ofCall()) {
      booking.link(
          entry, payments.findById(match.paymentId()), FeeEvent.THE_SERVICE, match.reason());
    }
    return traces.line().isPresent() || !traces.ofCall().isEmpty();
  }

  private boolean showsKnownPayment(StatementEntry entry, Traces traces) {
    traces.known().ifPresent(payment -> booking.link(entry, payment, FeeEvent.THE_SERVICE, null));
    return traces.known().isPresent();
  }

  private void settleOrPropose(StatementEntry entry, Traces traces, boolean mayConfirm) {
    EntryFacts facts = EntryFacts.of(entry);
    if (traces.named().filter(fee -> settle(entry, facts, fee, mayConfirm)).isEmpty()) {
      entry.propose(candidates.of(entry, facts));
    }
  }

  private boolean settle(StatementEntry entry, EntryFacts facts, Fee fee, boolean mayConfirm) {
    Optional<FeePayment> known = booking.known(entry, fee, entry.restSatang());
    if (known.isPresent()) {
      booking.link(entry, known.get(), FeeEvent.THE_SERVICE, null);
      return true;
    }
    boolean exact =
        facts.carriesInReference(fee.transactionId())
            && Candidates.takesMoney(fee)
            && candidates.missing(fee, entry) == entry.restSatang();
    if (exact && mayConfirm && settings.current().confirmExact()) {
      booking.take(entry, fee, entry.restSatang(), FeeEvent.THE_SERVICE, null);
      return true;
    }
    return false;
  }
}
