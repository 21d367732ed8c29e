package org.anuyat.permit.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Signs a permit in the name of its municipality. */
@ApplicationScoped
public class PermitSigning {
  @Inject SigningKeys keys;
  @Inject Clock clock;

  /** The same PDF with the municipality's PAdES baseline-B signature appended. */
  public byte[] sign(byte[] pdf, String municipality, String nameTh, String nameEn) {
    Identity identity = keys.of(municipality, nameTh, nameEn);
    return PadesSignature.sign(pdf, identity, "ออกใบอนุญาต", nameTh, clock.instant());
  }
}
