package org.anuyat.payment.fee;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What a fee needs to be settled, in satang.
 *
 * <p>Late is who pays after the deadline, whenever the municipality sees it. The surcharge is
 * reckoned on what was outstanding at the deadline and stops growing with the payment that covers
 * the lines.
 */
public record Requirement(long linesSatang, long surchargeSatang) {
  /** One payment that counts. */
  record Paid(long amountSatang, Instant paidAt) {}

  public long satang() {
    return Math.addExact(linesSatang, surchargeSatang);
  }

  /**
   * @param linesSatang sum of the lines
   * @param dueAt null while the calendar has not answered
   * @param terms null where the procedure adds nothing
   * @param paid what counts, in any order
   * @param asOf when the rest would be paid, if the lines are not covered yet
   */
  static Requirement of(
      long linesSatang, Instant dueAt, LateSurcharge terms, List<Paid> paid, Instant asOf) {
    if (dueAt == null || terms == null) {
      return new Requirement(linesSatang, 0);
    }
    long inTime =
        paid.stream()
            .filter(payment -> !payment.paidAt().isAfter(dueAt))
            .mapToLong(Paid::amountSatang)
            .sum();
    Instant covered = coveredAt(linesSatang, paid, asOf);
    return new Requirement(linesSatang, terms.on(linesSatang - inTime, dueAt, covered));
  }

  private static Instant coveredAt(long linesSatang, List<Paid> paid, Instant asOf) {
    long sum = 0;
    for (Paid payment : paid.stream().sorted(Comparator.comparing(Paid::paidAt)).toList()) {
      sum += payment.amountSatang();
      if (sum >= linesSatang) {
        return payment.paidAt();
      }
    }
    return asOf;
  }
}
