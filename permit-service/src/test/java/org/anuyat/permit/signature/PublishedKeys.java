package org.anuyat.permit.signature;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import io.restassured.RestAssured;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** What somebody with nothing but the published key set can check. */
public final class PublishedKeys {
  /** DER head of an Ed25519 SubjectPublicKeyInfo (RFC 8410), before the 32 bytes of the key. */
  private static final String SPKI_HEAD = "302a300506032b6570032100";

  private PublishedKeys() {}

  /** False too when the set has no key of the name the data gives. */
  public static boolean accept(String municipality, String compact) {
    try {
      JWSObject jws = JWSObject.parse(compact);
      OctetKeyPair jwk = published(municipality, jws.getHeader().getKeyID());
      if (jwk == null) {
        return false;
      }
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(key(jwk));
      check.update(jws.getSigningInput());
      return check.verify(jws.getSignature().decode());
    } catch (Exception e) {
      throw new AssertionError("not checkable: " + compact, e);
    }
  }

  private static OctetKeyPair published(String municipality, String kid) throws Exception {
    String published =
        RestAssured.get("/v1/municipalities/" + municipality + "/jwks.json")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    return (OctetKeyPair) JWKSet.parse(published).getKeyByKeyId(kid);
  }

  private static PublicKey key(OctetKeyPair jwk) throws Exception {
    String spki = SPKI_HEAD + HexFormat.of().formatHex(jwk.getDecodedX());
    var encoded = new X509EncodedKeySpec(HexFormat.of().parseHex(spki));
    return KeyFactory.getInstance("Ed25519").generatePublic(encoded);
  }
}
