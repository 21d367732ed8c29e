package org.anuyat.payment.slip;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash a file is known by, in hexadecimal. */
final class Sha256 {
  private Sha256() {}

  static String of(byte[] content) {
    return HexFormat.of().formatHex(digest().digest(content));
  }

  /** Over all that is left in the stream, without holding it. */
  static String of(InputStream content) throws IOException {
    MessageDigest digest = digest();
    byte[] part = new byte[64 * 1024];
    int length;
    while ((length = content.read(part)) >= 0) {
      digest.update(part, 0, length);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
