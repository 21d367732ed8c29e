package org.anuyat.payment.bankcall;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a bank signs a call with: {@code v1=} and the Base64 of HMAC-SHA256 over timestamp, method,
 * path and body, each but the last closed by a line feed.
 */
final class BankSignature {
  private static final String VERSION = "v1=";
  private static final String ALGORITHM = "HmacSHA256";

  private BankSignature() {}

  static String of(String key, String timestamp, String method, String path, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      mac.update((timestamp + '\n' + method + '\n' + path + '\n').getBytes(StandardCharsets.UTF_8));
      return VERSION + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has HMAC-SHA256", e);
    }
  }

  /** Compared in a time that does not tell how much of it is right. */
  static boolean equal(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
