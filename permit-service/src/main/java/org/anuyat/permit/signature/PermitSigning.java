package org.anuyat.permit.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Signs what is issued about permits in the name of the municipality, and says why. */
@ApplicationScoped
public class PermitSigning {
  @Inject SigningKeys keys;
  @Inject Timestamps timestamps;
  @Inject Clock clock;

  /** The same PDF, certified by the municipality's PAdES signature. */
  public byte[] sign(byte[] pdf, String municipality, String nameTh, String nameEn) {
    return sign(pdf, municipality, nameTh, nameEn, "ออกใบอนุญาต");
  }

  /**
   * The municipality's e-seal under a scan of what an officer signed on paper (7.2): it says that
   * the file is what the municipality holds, not who signed the paper.
   */
  public byte[] seal(byte[] pdf, String municipality, String nameTh, String nameEn) {
    return sign(pdf, municipality, nameTh, nameEn, "รับรองภาพถ่ายใบอนุญาตที่ลงนามบนกระดาษ");
  }

  /** The municipality's statement that answers a question about a permit (7.4). */
  public byte[] certify(byte[] statement, String municipality, String nameTh, String nameEn) {
    return sign(statement, municipality, nameTh, nameEn, "รับรองคำตอบเรื่องใบอนุญาต");
  }

  private byte[] sign(
      byte[] pdf, String municipality, String nameTh, String nameEn, String reason) {
    Identity identity = keys.forDocuments(municipality, nameTh, nameEn);
    var act = new PadesSignature.Act(reason, nameTh, clock.instant(), timestamps.source());
    return PadesSignature.sign(pdf, identity, act);
  }
}
