package org.anuyat.permit.signature;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
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
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/**
 * Puts a PAdES signature into a PDF as an incremental update: baseline B-B, or B-T when there is a
 * time-stamp service. It certifies the document: nothing may be changed after it (DocMDP 1, ISO
 * 32000-2, 12.8.2.2).
 */
final class PadesSignature {
  /** Bytes kept free for signature, chain and time stamp. */
  private static final int ROOM = 24_576;

  /**
   * The act of signing.
   *
   * @param reason why it was signed, shown by PDF readers
   * @param location where, shown by PDF readers
   */
  record Act(String reason, String location, Instant at, Optional<TSPSource> timestamps) {}

  private PadesSignature() {}

  static byte[] sign(byte[] pdf, Identity identity, Act act) {
    DSSDocument document = new InMemoryDocument(pdf);
    PAdESSignatureParameters parameters = parameters(identity, act);
    PAdESService service = new PAdESService(offline());
    act.timestamps().ifPresent(service::setTspSource);
    ToBeSigned toSign = service.getDataToSign(document, parameters);
    SignatureValue value = value(toSign, identity, parameters.getSignatureAlgorithm());
    try (var in = service.signDocument(document, parameters, value).openStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The signed permit cannot be read", e);
    }
  }

  /** Neither level needs revocation data; without sources nothing else reaches the network. */
  private static CommonCertificateVerifier offline() {
    CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
    verifier.setAIASource(null);
    return verifier;
  }

  private static PAdESSignatureParameters parameters(Identity identity, Act act) {
    var parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(
        act.timestamps().isPresent()
            ? SignatureLevel.PAdES_BASELINE_T
            : SignatureLevel.PAdES_BASELINE_B);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setEncryptionAlgorithm(
        EncryptionAlgorithm.forKey(identity.certificate().getPublicKey()));
    parameters.setSigningCertificate(new CertificateToken(identity.certificate()));
    parameters.setCertificateChain(
        identity.chain().stream().map(CertificateToken::new).toArray(CertificateToken[]::new));
    parameters.bLevel().setSigningDate(Date.from(act.at()));
    parameters.setReason(act.reason());
    parameters.setLocation(act.location());
    parameters.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
    parameters.setContentSize(ROOM);
    return parameters;
  }

  /** Finds the provider by the key, so that a key in a security module signs there. */
  private static SignatureValue value(
      ToBeSigned toSign, Identity identity, SignatureAlgorithm algorithm) {
    try {
      Signature signature = Signature.getInstance(algorithm.getJCEId());
      signature.initSign(identity.key());
      signature.update(toSign.getBytes());
      return new SignatureValue(algorithm, signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The signing key cannot be used", e);
    }
  }
}
