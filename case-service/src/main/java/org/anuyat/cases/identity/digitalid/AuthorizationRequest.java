package org.anuyat.cases.identity.digitalid;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

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
    return base64(DigestUtils.sha256(codeVerifier));
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
