package org.anuyat.payment.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.anuyat.payment.transactionid.TransactionId;

/** Finds the fee a mail pays (rules 6.2, 6.3). */
@ApplicationScoped
class Matching {
  /**
   * @param fee empty unless the sender may know of it
   */
  record Match(SlipOutcome outcome, Optional<Fee> fee) {}

  @Inject Fees fees;
  @Inject CurrentMunicipality current;
  @Inject ProofPolicy proofPolicy;

  Match match(HandedInSlip slip) {
    List<Fee> named = feesNamedBy(slip);
    if (named.isEmpty()) {
      return new Match(SlipOutcome.UNKNOWN_TRANSACTION_ID, Optional.empty());
    }
    Optional<Fee> own =
        named.stream()
            .filter(fee -> fee.order().payer().writesFrom(slip.from().address()))
            .findFirst();
    if (own.isEmpty()) {
      return new Match(SlipOutcome.NOT_A_PARTY, Optional.empty());
    }
    if (!own.get().isOpen()) {
      return new Match(SlipOutcome.NOT_AWAITING_PAYMENT, own);
    }
    if (slip.attachments().stream().noneMatch(proofPolicy::isWorthFetching)) {
      return new Match(SlipOutcome.NO_PROOF_FILE, own);
    }
    return new Match(SlipOutcome.MATCHED, own);
  }

  /** By Transaction ID; by the case of the thread only where no Transaction ID was meant. */
  private List<Fee> feesNamedBy(HandedInSlip slip) {
    List<String> meant =
        slip.transactionIds().stream().filter(TransactionId::isMeantBy).distinct().toList();
    if (meant.isEmpty()) {
      return Optional.ofNullable(slip.caseId()).flatMap(fees::ofCase).stream().toList();
    }
    return meant.stream()
        .map(TransactionId::parse)
        .flatMap(Optional::stream)
        .filter(id -> id.municipality().equals(current.code()))
        .map(fees::of)
        .flatMap(Optional::stream)
        .toList();
  }
}
