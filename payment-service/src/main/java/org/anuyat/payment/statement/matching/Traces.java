package org.anuyat.payment.statement.matching;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeePayment;
import org.anuyat.payment.statement.entry.StatementEntry;
import org.anuyat.payment.statement.entry.StatementMatch;

/**
 * What tells beyond doubt whose money a new entry is.
 *
 * @param line of a bank's call: the statement's line that showed its money before
 * @param call of a statement's line: the bank's call about its money
 * @param ofCall what of the call belongs to fees
 * @param known the payment of any fee with its bank reference and amount
 * @param named the fee whose Transaction ID it carries, if it carries the one of one fee
 */
record Traces(
    Optional<StatementEntry> line,
    Optional<StatementEntry> call,
    List<StatementMatch> ofCall,
    Optional<FeePayment> known,
    Optional<Fee> named) {

  /** The fees that are touched when these are followed, in the order in which they are locked. */
  SortedSet<UUID> fees() {
    SortedSet<UUID> fees = new TreeSet<>();
    ofCall.forEach(match -> fees.add(match.feeId()));
    known.ifPresent(payment -> fees.add(payment.feeId()));
    named.ifPresent(fee -> fees.add(fee.id()));
    return fees;
  }
}
