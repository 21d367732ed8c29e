package org.anuyat.payment.bankcall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.fee.Requirements;
import org.anuyat.payment.transactionid.TransactionId;

/** Looks up the bill of the current municipality behind a reference. */
@ApplicationScoped
class LookingUpBill {
  @Inject Fees fees;
  @Inject Requirements requirements;

  /**
   * @param amountSatang null where the bank asks how much
   * @param at when it is paid; a late surcharge is reckoned for it
   */
  Bill lookUp(String ref1, Long amountSatang, Instant at) {
    Optional<Fee> found = TransactionId.parse(ref1).flatMap(fees::of);
    if (found.isEmpty()) {
      return new Bill(CallResult.UNKNOWN_REFERENCE, null, null);
    }
    Fee fee = found.get();
    return switch (fee.status()) {
      case NOTIFIED, PROOF_RECEIVED, EXPIRED -> {
        long missing = requirements.at(fee, at).satang() - fee.ledger().receivedSatang();
        boolean fits = amountSatang == null || amountSatang == missing;
        yield new Bill(fits ? CallResult.PAYABLE : CallResult.AMOUNT_DIFFERS, fee.id(), missing);
      }
      case VERIFIED -> new Bill(CallResult.ALREADY_PAID, fee.id(), null);
      case RAISED, WAIVED, REFUNDED -> new Bill(CallResult.NOT_OPEN, fee.id(), null);
    };
  }
}
