package org.anuyat.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The case's fee as payment reported it; null until then. */
@Embeddable
public record FeeReference(
    @Column(name = "fee_id") String feeId, @Column(name = "transaction_id") String transactionId) {

  static final FeeReference NONE = new FeeReference(null, null);

  /** A later report without a Transaction ID does not take the known one away. */
  FeeReference reported(String fee, String transaction) {
    return new FeeReference(fee, transaction == null ? transactionId : transaction);
  }
}
