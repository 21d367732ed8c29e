package org.anuyat.payment.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What the fees of the current municipality need, by what was paid for them. */
@ApplicationScoped
public class Requirements {
  @Inject FeePayments payments;

  /** What settles it if the rest is paid at this moment. */
  public Requirement at(Fee fee, Instant moment) {
    return of(fee, paid(fee), moment);
  }

  /** What settles it if this money comes too. */
  public Requirement with(Fee fee, FoundMoney money) {
    var now = new Requirement.Paid(money.amountSatang(), money.paidAt());
    return of(fee, Stream.concat(paid(fee).stream(), Stream.of(now)).toList(), money.paidAt());
  }

  private static Requirement of(Fee fee, List<Requirement.Paid> paid, Instant moment) {
    return Requirement.of(
        fee.order().amountSatang(),
        fee.dueAt().orElse(null),
        fee.order().lateSurcharge(),
        paid,
        moment);
  }

  private List<Requirement.Paid> paid(Fee fee) {
    return payments.ofFee(fee.id()).stream()
        .map(payment -> new Requirement.Paid(payment.amountSatang(), payment.paidAt()))
        .toList();
  }
}
