package org.anuyat.permit.offline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import org.anuyat.permit.verification.PublicPermits.Found;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The code as it is printed on the permit (see {@code credential}), but with the holder's name
 * masked: whoever has the address shall not learn it from here.
 *
 * @param m municipality's code
 * @param n printed number
 * @param p code of the kind
 * @param h holder, masked
 * @param i date of issue
 * @param u last day of validity; left away when there is no end
 * @param t token of the verify address
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Claims(String m, String n, String p, String h, LocalDate i, LocalDate u, String t) {
  private static final int ID_BYTES = 12;

  static Claims of(Found found) {
    var permit = found.permit();
    return new Claims(
        permit.municipality(),
        permit.number(),
        permit.procedureCode(),
        permit.holder(),
        permit.issuedOn(),
        permit.validUntil(),
        found.token());
  }

  /** What names a permit in the list of revocations; does not lead back to its address. */
  static String id(String token) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Arrays.copyOf(DigestUtils.sha256(token), ID_BYTES));
  }
}
