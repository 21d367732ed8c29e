package org.anuyat.payment.desk;

import java.time.Instant;
import java.util.UUID;
import org.anuyat.payment.fee.FoundMoney;
import org.anuyat.payment.fee.MoneySource;
import org.anuyat.payment.fee.PaymentMethod;
import org.anuyat.payment.slip.Slip;

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
  /** With what the officer typed of the reference, else with what the slip's mini-QR says. */
  FoundMoney money(Slip slip, String officer) {
    boolean isTyped = bank != null && bankReference != null;
    return new FoundMoney(
        amountSatang,
        paidAt,
        method,
        MoneySource.SLIP,
        slipId,
        isTyped ? bank : slip.bank().orElse(null),
        isTyped ? bankReference : slip.transRef().orElse(null),
        officer);
  }
}
