package org.anuyat.permit.offline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import org.anuyat.permit.verification.PublicPermits.Found;

/**
 * What the signed code says, in names short enough for a QR code: what was issued, not what holds
 * now.
 *
 * @param iss the municipality's code
 * @param jti names the permit in the list of revocations; does not lead to its address
 * @param num printed number
 * @param ttl title in Thai
 * @param hld holder, masked
 * @param frm date of issue
 * @param til last day of validity, or null
 */
record Claims(
    String iss, String jti, String num, String ttl, String hld, LocalDate frm, LocalDate til) {
  /** Header {@code typ}. */
  static final String TYPE = "anuyat-permit+jws";

  private static final int ID_BYTES = 12;

  static Claims of(Found found) {
    var permit = found.permit();
    return new Claims(
        permit.municipality(),
        id(found.token()),
        permit.number(),
        permit.titleTh(),
        permit.holder(),
        permit.issuedOn(),
        permit.validUntil());
  }

  static String id(String token) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(Arrays.copyOf(digest, ID_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
