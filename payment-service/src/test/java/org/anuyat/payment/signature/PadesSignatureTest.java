package org.anuyat.payment.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.anuyat.payment.paper.Paper;
import org.anuyat.payment.paper.PdfA;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PadesSignatureTest {
  private static final Instant MADE = Instant.parse("2026-01-02T03:04:05Z");
  private static final Instant SIGNED = Instant.parse("2026-11-22T05:00:00Z");
  private static Identity authority;
  private static Identity municipality;
  private static byte[] receipt;

  @BeforeAll
  static void signOneReceipt() {
    authority = Certificates.authority("Test Province CA", MADE);
    municipality =
        Certificates.municipality(
            authority, "05300118", "เทศบาลตำบลบ้านใหม่", "Ban Mai Municipality", MADE, 5);
    byte[] pdf = Paper.a4("ใบเสร็จรับเงิน", "เทศบาล").text("น้ำแข็งที่ญี่ปุ่น").bytes();
    receipt = PadesSignature.sign(pdf, municipality, "ออกใบเสร็จรับเงิน", "บ้านใหม่", SIGNED);
  }

  @Test
  void signatureIsIntactAndLeadsToTheAuthority() {
    var signature = report(receipt);
    assertTrue(signature.isBLevelTechnicallyValid());
    assertTrue(signature.isTrustedChain(), "the chain leads to the province's authority");
    assertEquals(SignatureLevel.PAdES_BASELINE_B, signature.getSignatureFormat());
    assertEquals(SIGNED, signature.getClaimedSigningTime().toInstant());
    assertEquals("Ban Mai Municipality", signature.getSigningCertificate().getCommonName());
    assertEquals("เทศบาลตำบลบ้านใหม่", signature.getSigningCertificate().getOrganizationName());
  }

  @Test
  void flippedByteIsFound() {
    byte[] forged = receipt.clone();
    int place = new String(forged, StandardCharsets.ISO_8859_1).indexOf("/Title");
    forged[place + 12] ^= 1;
    assertFalse(report(forged).isSignatureIntact());
  }

  @Test
  void signedFileIsStillArchivable() {
    PdfA.assertPdfA3b(receipt);
  }

  @Test
  void keystoreOpensOnlyWithItsPassword() {
    byte[] keystore = municipality.toKeystore("right".toCharArray());
    assertEquals(
        municipality.certificate(),
        Identity.fromKeystore(keystore, "right".toCharArray()).certificate());
    assertThrows(
        UncheckedIOException.class, () -> Identity.fromKeystore(keystore, "wrong".toCharArray()));
  }

  @Test
  void popplerAgrees(@TempDir Path folder) throws Exception {
    Path pdfsig = Path.of("/usr/bin/pdfsig");
    Assumptions.assumeTrue(Files.isExecutable(pdfsig), "poppler is not installed");
    Path file = Files.write(folder.resolve("receipt.pdf"), receipt);
    Process process =
        new ProcessBuilder(List.of(pdfsig.toString(), "-nocert", file.toString()))
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(output.contains("Signature is Valid."), output);
    assertFalse(output.contains("Not total document signed"), output);
  }

  private static SignatureWrapper report(byte[] pdf) {
    var trusted = new CommonTrustedCertificateSource();
    trusted.addCertificate(new CertificateToken(authority.certificate()));
    var verifier = new CommonCertificateVerifier();
    verifier.setAIASource(null);
    verifier.setTrustedCertSources(trusted);
    var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
    validator.setCertificateVerifier(verifier);
    var data = validator.validateDocument().getDiagnosticData();
    return data.getSignatureById(data.getFirstSignatureId());
  }
}
