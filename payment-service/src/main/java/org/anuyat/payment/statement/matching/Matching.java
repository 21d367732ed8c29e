package org.anuyat.payment.statement.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeEvent;
import org.anuyat.payment.fee.FeePayment;
import org.anuyat.payment.fee.FeePayments;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.statement.entry.EntryOrigin;
import org.anuyat.payment.statement.entry.EntryState;
import org.anuyat.payment.statement.entry.StatementEntries;
import org.anuyat.payment.statement.entry.StatementEntry;
import org.anuyat.payment.statement.entry.StatementMatch;
import org.anuyat.payment.statement.entry.StatementMatches;
import org.anuyat.payment.transactionid.TransactionId;

/** Looks at one new entry and does what needs no officer; the rest is proposed. */
@ApplicationScoped
class Matching {
  @Inject StatementEntries entries;
  @Inject StatementMatches matches;
  @Inject Fees fees;
  @Inject FeePayments payments;
  @Inject Candidates candidates;
  @Inject BookingMatch booking;
  @Inject AllReconciliationSettings settings;

  /**
   * @param mayConfirm false to propose only, whatever the municipality allows
   */
  @Transactional
  void match(UUID entryId, boolean mayConfirm) {
    StatementEntry entry = entries.getLocked(entryId);
    if (entry.state() != EntryState.NEW || wasSeenOtherwise(entry) || showsKnownPayment(entry)) {
      return;
    }
    EntryFacts facts = EntryFacts.of(entry);
    Optional<Fee> named = onlyNamed(facts);
    if (named.isPresent() && settle(entry, facts, named.get(), mayConfirm)) {
      return;
    }
    entry.propose(candidates.of(entry, facts));
  }

  /** A bank's call and a statement's line are about the same money: the line stands for it. */
  private boolean wasSeenOtherwise(StatementEntry entry) {
    var apart = settings.current().sameMoney();
    if (entry.origin() == EntryOrigin.BANK_CALL) {
      Optional<StatementEntry> line = entries.lineOf(entry, apart);
      line.ifPresent(seen -> entry.seenIn(seen.id()));
      return line.isPresent();
    }
    Optional<StatementEntry> call = entries.callOf(entry, apart);
    if (call.isEmpty()) {
      return false;
    }
    List<StatementMatch> matched = matches.ofEntry(call.get().id());
    call.get().seenIn(entry.id());
    for (StatementMatch match : matched) {
      booking.link(
          entry, payments.findById(match.paymentId()), FeeEvent.THE_SERVICE, match.reason());
    }
    return !matched.isEmpty();
  }

  private boolean showsKnownPayment(StatementEntry entry) {
    Optional<FeePayment> known = booking.knownByReference(entry);
    known.ifPresent(payment -> booking.link(entry, payment, FeeEvent.THE_SERVICE, null));
    return known.isPresent();
  }

  /** The fee whose Transaction ID the entry carries, if it carries the one of one fee. */
  private Optional<Fee> onlyNamed(EntryFacts facts) {
    List<TransactionId> ids = facts.inReference().isEmpty() ? facts.inText() : facts.inReference();
    List<Fee> named = ids.stream().flatMap(id -> fees.of(id).stream()).toList();
    return named.size() == 1
        ? Optional.of(fees.getLocked(named.getFirst().id()))
        : Optional.empty();
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
