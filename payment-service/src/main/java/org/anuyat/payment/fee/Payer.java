package org.anuyat.payment.fee;

import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * Who is asked to pay: the applicant.
 *
 * @param address the mail address his proof is taken from
 */
@Embeddable
public record Payer(String name, String address) {
  /**
   * Whether a mail with this sender's address is the payer's; upper and lower case are the same.
   */
  public boolean writesFrom(String senderAddress) {
    return senderAddress != null
        && address
            .strip()
            .toLowerCase(Locale.ROOT)
            .equals(senderAddress.strip().toLowerCase(Locale.ROOT));
  }
}
