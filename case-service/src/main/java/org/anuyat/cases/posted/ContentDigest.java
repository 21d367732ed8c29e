package org.anuyat.cases.posted;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** The header {@code Content-Digest} (RFC 9530): {@code sha-256=:Base64:}. */
final class ContentDigest {
  private static final Pattern SHA_256 = Pattern.compile("sha-256=:([A-Za-z0-9+/]{43}=):");

  private ContentDigest() {}

  /**
   * The 32 bytes of the SHA-256.
   *
   * @throws Problem INVALID_INPUT when the header is missing or names no SHA-256
   */
  static byte[] sha256(String header) {
    Matcher found = SHA_256.matcher(header == null ? "" : header);
    if (!found.find()) {
      throw new Problem(
          ProblemType.INVALID_INPUT, "Content-Digest must hold sha-256=:<Base64 of the SHA-256>:");
    }
    return Base64.getDecoder().decode(found.group(1));
  }
}
