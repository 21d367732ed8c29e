package org.anuyat.payment.fee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The money of one fee, in satang. Every change is made by an event of the fee.
 *
 * @param paidSatang sum of the payments that are not annulled
 * @param refundedSatang sum of the refunds
 * @param settledSatang what the fee was settled with, surcharge included; 0 while it is not settled
 * @param surchargeSatang the part of it that is late surcharge
 */
@Embeddable
public record FeeLedger(
    @Column(name = "paid_satang") long paidSatang,
    @Column(name = "refunded_satang") long refundedSatang,
    @Column(name = "settled_satang") long settledSatang,
    @Column(name = "surcharge_satang") long surchargeSatang) {
  static final FeeLedger EMPTY = new FeeLedger(0, 0, 0, 0);

  /** What the municipality holds for this fee. */
  public long receivedSatang() {
    return paidSatang - refundedSatang;
  }

  FeeLedger received(long amountSatang) {
    return new FeeLedger(
        Math.addExact(paidSatang, amountSatang), refundedSatang, settledSatang, surchargeSatang);
  }

  FeeLedger annulled(long amountSatang) {
    return received(-amountSatang);
  }

  FeeLedger refunded(long amountSatang) {
    return new FeeLedger(
        paidSatang, Math.addExact(refundedSatang, amountSatang), settledSatang, surchargeSatang);
  }

  FeeLedger settled(long settled, long surcharge) {
    return new FeeLedger(paidSatang, refundedSatang, settled, surcharge);
  }

  FeeLedger unsettled() {
    return settled(0, 0);
  }
}
