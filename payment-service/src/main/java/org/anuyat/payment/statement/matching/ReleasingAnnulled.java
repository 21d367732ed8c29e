package org.anuyat.payment.statement.matching;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anuyat.payment.fee.FeeChanged;
import org.anuyat.payment.fee.FeePayment;
import org.anuyat.payment.fee.FeePayments;
import org.anuyat.payment.statement.entry.StatementEntries;
import org.anuyat.payment.statement.entry.StatementMatch;
import org.anuyat.payment.statement.entry.StatementMatches;

/** Money of an entry is free again when the payment it was is annulled. */
@ApplicationScoped
class ReleasingAnnulled {
  /** The entry is locked before the receipts' numbers, as by whoever assigns its money. */
  private static final int FIRST = 1;

  @Inject FeePayments payments;
  @Inject StatementMatches matches;
  @Inject StatementEntries entries;
  @Inject Clock clock;

  /** Whatever happened to the fee: its payments that no longer count hold no entry's money. */
  void on(@Observes @Priority(FIRST) FeeChanged change) {
    List<UUID> annulled =
        payments.everOfFee(change.fee().id()).stream()
            .filter(payment -> !payment.counts())
            .map(FeePayment::id)
            .toList();
    for (UUID paymentId : annulled) {
      for (StatementMatch match : matches.ofPayment(paymentId)) {
        match.release(clock.instant());
        entries.getLocked(match.entryId()).release(match.amountSatang());
      }
    }
  }
}
