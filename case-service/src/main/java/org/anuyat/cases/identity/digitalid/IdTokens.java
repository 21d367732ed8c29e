package org.anuyat.cases.identity.digitalid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/**
 * Verifies ID tokens (OpenID Connect Core 3.1.3.7): signature by a key of the realm, issuer,
 * audience, time and nonce.
 */
@ApplicationScoped
class IdTokens {
  private static final int SKEW_SECONDS = 30;

  @Inject Clock clock;
  @Inject DigitalIdSettings settings;

  private final ConcurrentMap<String, HttpsJwks> keys = new ConcurrentHashMap<>();

  VouchedIdentity verify(String idToken, String nonce, String jwksUri) throws NotVouched {
    try {
      JwtClaims claims =
          new JwtConsumerBuilder()
              .setRequireExpirationTime()
              .setRequireIssuedAt()
              .setRequireSubject()
              .setAllowedClockSkewInSeconds(SKEW_SECONDS)
              .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
              .setExpectedIssuer(settings.issuer().toString())
              .setExpectedAudience(settings.clientId())
              .setVerificationKeyResolver(
                  new HttpsJwksVerificationKeyResolver(
                      keys.computeIfAbsent(jwksUri, HttpsJwks::new)))
              .setJwsAlgorithmConstraints(
                  new AlgorithmConstraints(
                      ConstraintType.PERMIT,
                      AlgorithmIdentifiers.RSA_USING_SHA256,
                      AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
                      AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256))
              .build()
              .processToClaims(idToken);
      if (nonce == null || !nonce.equals(claims.getStringClaimValue("nonce"))) {
        throw new NotVouched("the ID token belongs to another run");
      }
      return vouched(claims);
    } catch (InvalidJwtException | MalformedClaimException e) {
      throw new NotVouched("the ID token does not verify", e);
    }
  }

  private static VouchedIdentity vouched(JwtClaims claims) throws MalformedClaimException {
    String ial = claims.getStringClaimValue("ial");
    return new VouchedIdentity(
        claims.getIssuer(),
        claims.getSubject(),
        claims.getStringClaimValue("identity_provider"),
        claims.getStringClaimValue("given_name"),
        claims.getStringClaimValue("family_name"),
        claims.getStringClaimValue("pid"),
        ial == null ? claims.getStringClaimValue("acr") : ial);
  }
}
