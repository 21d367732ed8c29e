package org.anuyat.permit.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.TimestampType;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anuyat.permit.document.PdfA;
import org.anuyat.permit.document.PermitPdf;
import org.anuyat.permit.document.Sheets;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-7.1")
class PadesSignatureTest {
  private static final Instant MADE = Instant.parse("2026-01-02T03:04:05Z");
  private static final Instant SIGNED = Instant.parse("2026-11-22T05:00:00Z");
  private static Identity authority;
  private static Identity municipality;
  private static byte[] unsigned;
  private static byte[] permit;

  @BeforeAll
  static void signOnePermit() {
    authority = Certificates.authority("Test Province CA", MADE);
    municipality =
        Certificates.municipality(
            authority, "05300118", "เทศบาลตำบลบ้านใหม่", "Ban Mai Municipality", MADE, 5);
    unsigned = PermitPdf.render(Sheets.foodShop(), List.of());
    permit = PadesSignature.sign(unsigned, municipality, act(Optional.empty()));
  }

  @Test
  void signatureIsIntactAndLeadsToTheAuthority() {
    var signature = SignatureReport.of(permit, authority.certificate());
    assertTrue(signature.isBLevelTechnicallyValid());
    assertTrue(signature.isTrustedChain(), "the chain leads to the province's authority");
    assertEquals(SignatureLevel.PAdES_BASELINE_B, signature.getSignatureFormat());
    assertEquals(SIGNED, signature.getClaimedSigningTime().toInstant());
    assertEquals("Ban Mai Municipality", signature.getSigningCertificate().getCommonName());
    assertEquals("เทศบาลตำบลบ้านใหม่", signature.getSigningCertificate().getOrganizationName());
  }

  @Test
  void nothingMayBeChangedAfterIt() {
    assertEquals(1, SignatureReport.permittedChanges(permit));
    assertTrue(SignatureReport.of(permit).isSignatureIntact());
  }

  @Test
  void flippedByteIsFound() {
    byte[] forged = permit.clone();
    int place = new String(forged, StandardCharsets.ISO_8859_1).indexOf("/Title");
    forged[place + 12] ^= 1;
    assertFalse(SignatureReport.of(forged).isSignatureIntact());
  }

  @Test
  void signedFileIsStillArchivable() {
    PdfA.assertPdfA3b(permit);
    PdfA.assertPdfA3a(permit);
  }

  @Test
  void timeStampServiceRaisesTheLevel() throws Exception {
    try (LocalTimestamps service = new LocalTimestamps(SIGNED)) {
      byte[] stamped =
          PadesSignature.sign(
              unsigned, municipality, act(Optional.of(Timestamps.at(service.url()))));
      var data = SignatureReport.data(stamped, authority.certificate(), service.certificate);
      var signature = data.getSignatureById(data.getFirstSignatureId());
      assertEquals(SignatureLevel.PAdES_BASELINE_T, signature.getSignatureFormat());
      assertTrue(signature.isSignatureIntact());
      var timestamp = data.getTimestampList().getFirst();
      assertEquals(TimestampType.SIGNATURE_TIMESTAMP, timestamp.getType());
      assertTrue(timestamp.isMessageImprintDataIntact() && timestamp.isSignatureIntact());
      assertEquals(SIGNED, timestamp.getProductionTime().toInstant());
      assertEquals(1, SignatureReport.permittedChanges(stamped));
      PdfA.assertPdfA3b(stamped);
    }
  }

  @Test
  void permitIsNeverQuietlySignedWithoutItsTimeStamp() throws Exception {
    try (LocalTimestamps service = new LocalTimestamps(SIGNED)) {
      service.breakDown();
      var act = act(Optional.of(Timestamps.at(service.url())));
      assertThrows(RuntimeException.class, () -> PadesSignature.sign(unsigned, municipality, act));
    }
  }

  @Test
  void keystoreOpensOnlyWithItsPassword() {
    byte[] keystore = municipality.toKeystore("right".toCharArray());
    assertEquals(
        municipality.certificate(),
        Identity.fromKeystore(keystore, "right".toCharArray()).certificate());
    assertThrows(
        UncheckedIOException.class, () -> Identity.fromKeystore(keystore, "wrong".toCharArray()));
    assertEquals(Optional.empty(), Identity.fromForeignKeystore(keystore, "wrong".toCharArray()));
  }

  @Test
  void popplerAgrees() {
    Optional<String> output = SignatureReport.pdfsig(permit);
    Assumptions.assumeTrue(output.isPresent(), "poppler is not installed");
    assertTrue(output.get().contains("Signature is Valid."), output.get());
    assertFalse(output.get().contains("Not total document signed"), output.get());
  }

  private static PadesSignature.Act act(Optional<TSPSource> timestamps) {
    return new PadesSignature.Act("ออกใบอนุญาต", "บ้านใหม่", SIGNED, timestamps);
  }
}
