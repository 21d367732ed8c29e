package org.anuyat.payment.desk;

import java.time.Instant;
import java.util.UUID;
import org.anuyat.payment.fee.FoundMoney;
import org.anuyat.payment.fee.MoneySource;
import org.anuyat.payment.fee.PaymentMethod;

/**
 * What an officer found in the account for a slip.
 *
 * @param bank 3-digit code of the paying bank, or null; the reference is then left out too
 * @param acceptDifference whether another amount than what is missing is meant
 */
record Verification(
    UUID slipId,
    long amountSatang,
    Instant paidAt,
    PaymentMethod method,
    String bank,
    String bankReference,
    boolean acceptDifference) {
  FoundMoney money(String officer) {
    return new FoundMoney(
        amountSatang, paidAt, method, MoneySource.SLIP, slipId, bank, bankReference, officer);
  }
}
