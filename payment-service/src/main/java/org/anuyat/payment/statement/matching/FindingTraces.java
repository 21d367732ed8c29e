package org.anuyat.payment.statement.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.statement.entry.EntryOrigin;
import org.anuyat.payment.statement.entry.EntryState;
import org.anuyat.payment.statement.entry.StatementEntries;
import org.anuyat.payment.statement.entry.StatementEntry;
import org.anuyat.payment.statement.entry.StatementMatches;
import org.anuyat.payment.transactionid.TransactionId;

/** Finds the {@link Traces} of a new entry's money. */
@ApplicationScoped
class FindingTraces {
  @Inject StatementEntries entries;
  @Inject StatementMatches matches;
  @Inject Fees fees;
  @Inject BookingMatch booking;
  @Inject AllReconciliationSettings settings;

  /** The fees at stake as it is now; none if somebody has looked at the entry already. */
  @Transactional
  SortedSet<UUID> feesOf(UUID entryId) {
    StatementEntry entry = entries.get(entryId);
    return entry.state() == EntryState.NEW ? of(entry).fees() : Collections.emptySortedSet();
  }

  /** The call is locked until the transaction ends. */
  Traces of(StatementEntry entry) {
    Duration apart = settings.current().sameMoney();
    boolean isCall = entry.origin() == EntryOrigin.BANK_CALL;
    Optional<StatementEntry> line = isCall ? entries.lineOf(entry, apart) : Optional.empty();
    Optional<StatementEntry> call = isCall ? Optional.empty() : entries.callOf(entry, apart);
    return new Traces(
        line,
        call,
        call.map(seen -> matches.ofEntry(seen.id())).orElse(List.of()),
        booking.knownByReference(entry),
        onlyNamed(EntryFacts.of(entry)));
  }

  private Optional<Fee> onlyNamed(EntryFacts facts) {
    List<TransactionId> ids = facts.inReference().isEmpty() ? facts.inText() : facts.inReference();
    List<Fee> named = ids.stream().flatMap(id -> fees.of(id).stream()).toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }
}
