package org.anuyat.permit.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Signs data in the name of a municipality: compact JWS (RFC 7515) with EdDSA (RFC 8037). */
@ApplicationScoped
public class DataSigning {
  private static final String ALGORITHM = AlgorithmIdentifiers.EDDSA;

  @Inject SigningKeys keys;

  /**
   * The payload signed with the municipality's key now in use; the first one is made if need be.
   *
   * @param type header {@code typ}, or null to leave it away
   */
  @Transactional
  public String sign(String municipality, String type, byte[] payload) {
    SigningKeys.Named key = keys.forData(municipality);
    JsonWebSignature jws = new JsonWebSignature();
    jws.setAlgorithmHeaderValue(ALGORITHM);
    jws.setKeyIdHeaderValue(DataKey.of(key.row()).kid());
    if (type != null) {
      jws.setHeader("typ", type);
    }
    jws.setKey(key.identity().key());
    jws.setPayloadBytes(payload);
    try {
      return jws.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("The data cannot be signed", e);
    }
  }
}
