package org.anuyat.payment.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;

/** Puts a PAdES baseline-B signature into a PDF as an incremental update. */
final class PadesSignature {
  private PadesSignature() {}

  /**
   * @param reason why it was signed, shown by PDF readers
   * @param location where, shown by PDF readers
   */
  static byte[] sign(byte[] pdf, Identity identity, String reason, String location, Instant now) {
    DSSDocument document = new InMemoryDocument(pdf);
    PAdESSignatureParameters parameters = parameters(identity, reason, location, now);
    PAdESService service = new PAdESService(offline());
    ToBeSigned toSign = service.getDataToSign(document, parameters);
    SignatureValue value = new SignatureValue(SignatureAlgorithm.RSA_SHA256, raw(toSign, identity));
    try (var in = service.signDocument(document, parameters, value).openStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The signed paper cannot be read", e);
    }
  }

  /** Level B needs no revocation data; without sources nothing can reach out to the network. */
  private static CommonCertificateVerifier offline() {
    CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
    verifier.setAIASource(null);
    return verifier;
  }

  private static PAdESSignatureParameters parameters(
      Identity identity, String reason, String location, Instant now) {
    var parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(new CertificateToken(identity.certificate()));
    parameters.setCertificateChain(
        identity.chain().stream().map(CertificateToken::new).toArray(CertificateToken[]::new));
    parameters.bLevel().setSigningDate(Date.from(now));
    parameters.setReason(reason);
    parameters.setLocation(location);
    return parameters;
  }

  private static byte[] raw(ToBeSigned toSign, Identity identity) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(identity.key());
      signature.update(toSign.getBytes());
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The signing key cannot be used", e);
    }
  }
}
