package org.anuyat.permit.platform;

import java.security.SecureRandom;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** New ids and tokens. */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final char[] CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();

  private Ids() {}

  /** A UUIDv7 (RFC 9562): unique and sorted by time of making. */
  public static UUID next() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }

  /** 130 random bits as 26 lower-case characters that survive being read aloud. */
  public static String token() {
    StringBuilder token = new StringBuilder(26);
    for (int i = 0; i < 26; i++) {
      token.append(CROCKFORD[RANDOM.nextInt(CROCKFORD.length)]);
    }
    return token.toString();
  }
}
