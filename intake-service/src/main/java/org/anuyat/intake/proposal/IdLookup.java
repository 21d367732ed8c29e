package org.anuyat.intake.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Under which key an ID number is looked up: an HMAC, so that no table holds it (rule 2.4). */
@ApplicationScoped
class IdLookup {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  IdLookup(@ConfigProperty(name = "anuyat.identity.lookup-key") String lookupKey) {
    byte[] bytes = Base64.getDecoder().decode(lookupKey);
    if (bytes.length != 32) {
      throw new IllegalArgumentException(
          "anuyat.identity.lookup-key must be 32 bytes in Base64; make one with: openssl rand -base64 32");
    }
    this.key = new SecretKeySpec(bytes, ALGORITHM);
  }

  /** The same number gives different keys in two municipalities. */
  String keyOf(String municipality, IdNumber number) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of()
          .formatHex(
              mac.doFinal((municipality + ":" + number.digits()).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
