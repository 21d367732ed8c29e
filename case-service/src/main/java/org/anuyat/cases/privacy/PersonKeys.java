package org.anuyat.cases.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Under which keys persons are looked up: HMACs, so that no table holds the number or can be tried
 * out without the secret (2.4). The same number gives different keys in two municipalities.
 */
@ApplicationScoped
public class PersonKeys {
  private static final String ALGORITHM = "HmacSHA256";

  @Inject CurrentMunicipality municipality;

  private final SecretKeySpec key;

  PersonKeys(@ConfigProperty(name = "anuyat.identity.lookup-key") String lookupKey) {
    byte[] bytes = Base64.getDecoder().decode(lookupKey);
    if (bytes.length != 32) {
      throw new IllegalArgumentException(
          "anuyat.identity.lookup-key must be 32 bytes in Base64; make one with: openssl rand -base64 32");
    }
    this.key = new SecretKeySpec(bytes, ALGORITHM);
  }

  /** 64 hex characters. */
  public String of(NationalId number) {
    return hmac(number.digits());
  }

  /** The same for every spelling of the mail address. */
  public String ofAddress(String address) {
    return hmac("address:" + address.strip().toLowerCase(Locale.ROOT));
  }

  /** The same for the same person at the same provider of digital IDs. */
  public String ofSubject(String issuer, String subject) {
    return hmac("subject:" + issuer + ":" + subject);
  }

  private String hmac(String what) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      String named = municipality.code() + ":" + what;
      return HexFormat.of().formatHex(mac.doFinal(named.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
