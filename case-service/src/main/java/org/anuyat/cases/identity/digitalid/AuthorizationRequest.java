package org.anuyat.cases.identity.digitalid;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secrets of one run of the authorization code flow: state ties the call-back to the browser,
 * the nonce the ID token to this run, the verifier the code to this service (PKCE, RFC 7636).
 */
record AuthorizationRequest(String state, String nonce, String codeVerifier) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  static AuthorizationRequest fresh() {
    return new AuthorizationRequest(random(), random(), random());
  }

  /** {@code code_challenge} of method S256. */
  String codeChallenge() {
    try {
      return base64(
          MessageDigest.getInstance("SHA-256")
              .digest(codeVerifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java runtime has SHA-256", e);
    }
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return base64(bytes);
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
