package org.anuyat.payment.fee;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Money that somebody found for a fee.
 *
 * @param amountSatang what came, more than 0
 * @param paidAt when the citizen paid; it decides whether he was late
 * @param evidenceId slip, statement entry, bank call or counter payment
 * @param bank 3-digit code of the paying bank, or null
 * @param bankReference the bank's reference, kept in upper case without spaces, or null; only
 *     together with {@code bank}
 * @param actor subject of the person's token, or the service that acted by itself
 */
public record FoundMoney(
    long amountSatang,
    Instant paidAt,
    PaymentMethod method,
    MoneySource source,
    UUID evidenceId,
    String bank,
    String bankReference,
    String actor) {
  public FoundMoney {
    if (amountSatang <= 0) {
      throw new IllegalArgumentException("no money: " + amountSatang + " satang");
    }
    bankReference = normalised(bankReference);
    if (bank == null || bankReference == null) {
      bank = null;
      bankReference = null;
    }
  }

  /** A bank's reference as it is kept and compared; null if nothing is left of it. */
  public static String normalised(String bankReference) {
    if (bankReference == null) {
      return null;
    }
    String kept = bankReference.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    return kept.isEmpty() ? null : kept;
  }
}
