package org.anuyat.payment.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.anuyat.payment.platform.CurrentMunicipality;

/** Signs a receipt in the name of the current municipality. */
@ApplicationScoped
public class ReceiptSigning {
  @Inject SigningKeys keys;
  @Inject CurrentMunicipality current;
  @Inject Clock clock;

  /**
   * The same PDF with the municipality's PAdES baseline-B signature appended.
   *
   * @param reason why, shown by PDF readers
   */
  public byte[] sign(byte[] pdf, String nameTh, String nameEn, String reason) {
    Identity identity = keys.of(current.code(), nameTh, nameEn);
    return PadesSignature.sign(pdf, identity, reason, nameTh, clock.instant());
  }
}
