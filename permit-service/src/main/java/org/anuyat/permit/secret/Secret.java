package org.anuyat.permit.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * A password or code of letters and digits that are not mistaken for one another when read out:
 * Crockford's base 32, 5 bits a letter.
 */
public final class Secret {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int GROUP = 4;

  private Secret() {}

  /** 80 bits in four groups, {@code k7mq-2f9x-…}: a file can be tried without end. */
  public static String password() {
    return groups(4);
  }

  /** 40 bits in two groups: a code can be tried a few times only. */
  public static String code() {
    return groups(2);
  }

  /** Whether what somebody typed is the code: capitals, blanks and look-alikes are forgiven. */
  public static boolean isSame(String code, String typed) {
    return MessageDigest.isEqual(canonical(code), canonical(typed));
  }

  private static byte[] canonical(String typed) {
    return typed
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s-]", "")
        .replace('o', '0')
        .replace('i', '1')
        .replace('l', '1')
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String groups(int count) {
    StringBuilder secret = new StringBuilder();
    for (int i = 0; i < count * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        secret.append('-');
      }
      secret.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return secret.toString();
  }
}
