package org.anuyat.permit.signature;

import java.security.PublicKey;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** The public half of a key for data, as a JSON Web Key (RFC 7517, RFC 8037). */
record DataKey(String kid, PublicKey key) {
  /** 66 bits of the thumbprint tell a municipality's few keys apart and keep a QR code small. */
  private static final int KID_LENGTH = 11;

  static DataKey of(SigningKey row) {
    PublicKey key = Certificates.fromPem(row.certificatePem).getPublicKey();
    String thumbprint = jwk(key).calculateBase64urlEncodedThumbprint("SHA-256");
    return new DataKey(thumbprint.substring(0, KID_LENGTH), key);
  }

  Map<String, Object> published() {
    PublicJsonWebKey jwk = jwk(key);
    jwk.setKeyId(kid);
    jwk.setUse("sig");
    jwk.setAlgorithm("EdDSA");
    return jwk.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
  }

  private static PublicJsonWebKey jwk(PublicKey key) {
    try {
      return PublicJsonWebKey.Factory.newPublicJwk(key);
    } catch (JoseException e) {
      throw new IllegalStateException("The public key is no Ed25519 key", e);
    }
  }
}
