package org.anuyat.local.starter;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Signs access tokens of the shape Keycloak issues, for tests that do without Keycloak. */
public final class LocalTokens {
  private static final RSAKey KEY = makeKey();

  private LocalTokens() {}

  /** The public key as the Base64 of its X.509 form, for {@code quarkus.oidc.public-key}. */
  public static String publicKey() {
    try {
      return Base64.getEncoder().encodeToString(KEY.toRSAPublicKey().getEncoded());
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A token valid for ten minutes.
   *
   * @param subject the person, claim {@code sub}
   * @param municipality 8-digit code, or null for a token of no municipality
   */
  public static String token(String subject, String municipality, String... roles) {
    return sign(claims(subject, municipality, roles));
  }

  private static JWTClaimsSet.Builder claims(String subject, String municipality, String... roles) {
    Instant now = Instant.now();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer("anuyat-local")
            .subject(subject)
            .claim("preferred_username", subject)
            .claim("name", subject)
            .claim("realm_access", Map.of("roles", List.of(roles)))
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(Duration.ofMinutes(10))));
    if (municipality != null) {
      claims.claim("municipality", municipality);
    }
    return claims;
  }

  private static String sign(JWTClaimsSet.Builder claims) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build(),
              claims.build());
      token.sign(new RSASSASigner(KEY));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A token of an agency's system as Keycloak issues it for client credentials.
   *
   * @param client claim {@code azp}
   * @param scopes claim {@code scope}
   */
  public static String agencyToken(String client, String municipality, String... scopes) {
    return sign(
        claims("service-account-" + client, municipality, "agency")
            .claim("azp", client)
            .claim("scope", String.join(" ", scopes)));
  }

  private static RSAKey makeKey() {
    try {
      return new RSAKeyGenerator(2048).keyID("local").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
