package org.anuyat.payment.statement.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.anuyat.payment.statement.entry.Candidate;
import org.anuyat.payment.statement.entry.StatementEntries;
import org.anuyat.payment.statement.entry.StatementEntry;
import org.anuyat.payment.statement.entry.StatementMatches;

/**
 * A finance officer says what an entry's money is for. Whoever reviewed or approved a case decides
 * nothing about its fee.
 */
@ApplicationScoped
class DecidingEntry {
  @Inject StatementEntries entries;
  @Inject StatementMatches matches;
  @Inject Fees fees;
  @Inject BookingMatch booking;
  @Inject Clock clock;

  /**
   * All that is left of the entry is for a fee that was proposed.
   *
   * @param feeId null where one candidate is better than all others
   */
  @Transactional
  EntryView confirm(UUID entryId, UUID feeId, String officer) {
    StatementEntry entry = entries.get(entryId);
    requireOpen(entry);
    UUID chosen = feeId == null ? best(entry.candidates()) : feeId;
    if (entry.candidates().stream().noneMatch(candidate -> candidate.feeId().equals(chosen))) {
      throw new Problem(
          ProblemType.NOT_PROPOSED,
          "Fee " + chosen + " was not proposed; assign it with a reason.");
    }
    Fee fee = lock(chosen, entry);
    give(entry, fee, entry.restSatang(), officer, null);
    return view(entry);
  }

  /**
   * So much of the entry is for this fee, whatever was proposed.
   *
   * @param satang null for all that is left
   */
  @Transactional
  EntryView assign(UUID entryId, UUID feeId, Long satang, String reason, String officer) {
    StatementEntry entry = entries.get(entryId);
    Fee fee = lock(feeId, entry);
    long part = satang == null ? entry.restSatang() : satang;
    if (part > entry.restSatang()) {
      throw new Problem(
          ProblemType.MORE_THAN_CAME,
          "Of this entry " + entry.restSatang() + " satang are left, asked for are " + part + ".");
    }
    give(entry, fee, part, officer, reason);
    return view(entry);
  }

  /** What is left of the entry is for no fee. */
  @Transactional
  EntryView dismiss(UUID entryId, String reason, String officer) {
    StatementEntry entry = entries.getLocked(entryId);
    requireOpen(entry);
    entry.dismiss(officer, clock.instant(), reason);
    return view(entry);
  }

  /** The fee first, as whoever takes a payment off it does. */
  private Fee lock(UUID feeId, StatementEntry entry) {
    Fee fee = fees.getLocked(feeId);
    entries.lock(entry);
    requireOpen(entry);
    return fee;
  }

  private static void requireOpen(StatementEntry entry) {
    if (!entry.state().isOpen()) {
      throw new Problem(ProblemType.ENTRY_NOT_OPEN, "the entry is " + entry.state());
    }
  }

  private void give(StatementEntry entry, Fee fee, long satang, String officer, String reason) {
    if (fee.wasDecidedBy(officer)) {
      throw new Problem(ProblemType.SAME_PERSON);
    }
    if (matches.ofEntry(entry.id()).stream().anyMatch(match -> match.feeId().equals(fee.id()))) {
      throw new Problem(
          ProblemType.ENTRY_NOT_OPEN, "a part of this entry belongs to this fee already");
    }
    booking.take(entry, fee, satang, officer, reason);
  }

  private static UUID best(List<Candidate> candidates) {
    if (candidates.isEmpty()
        || (candidates.size() > 1 && candidates.get(0).score() == candidates.get(1).score())) {
      throw new Problem(
          ProblemType.NOT_PROPOSED, "No single fee is the best candidate; name one in feeId.");
    }
    return candidates.getFirst().feeId();
  }

  private EntryView view(StatementEntry entry) {
    return EntryView.of(entry, matches.ofEntry(entry.id()));
  }
}
