package org.anuyat.payment.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Settles an open fee that the money it has covers, after its amount or its payments changed. */
@ApplicationScoped
public class SettlingCovered {
  @Inject Fees fees;
  @Inject FeePayments payments;
  @Inject Requirements requirements;
  @Inject Clock clock;

  /**
   * Nothing happens to a fee that is not open or not covered.
   *
   * @param fee locked in the caller's transaction
   */
  public void settle(Fee fee, String actor) {
    Instant now = clock.instant();
    List<FeePayment> paid = payments.ofFee(fee.id());
    Requirement required = requirements.at(fee, now);
    long received = fee.ledger().receivedSatang();
    if (!fee.allows(FeeEvent.Verified.class) || paid.isEmpty() || received < required.satang()) {
      return;
    }
    FeePayment last = paid.getLast();
    fees.apply(
        fee,
        new FeeEvent.Verified(
            now,
            actor,
            last.id(),
            0,
            required.satang(),
            required.surchargeSatang(),
            received - required.satang(),
            last.paidAt(),
            last.method()));
  }
}
