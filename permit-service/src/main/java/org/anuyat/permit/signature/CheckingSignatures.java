package org.anuyat.permit.signature;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.anuyat.permit.platform.CurrentMunicipality;

/**
 * Looks at the signatures of a PDF that somebody brings. Trusted is the province's authority, those
 * that were replaced too; nothing asks the network.
 */
@ApplicationScoped
public class CheckingSignatures {
  @Inject KeyRows rows;

  /**
   * What each signature turned out to be, the oldest first; empty when there is none.
   *
   * @throws RuntimeException of the library, when it cannot read the file
   */
  @Transactional
  public List<SignatureFinding> check(byte[] pdf) {
    PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
    validator.setCertificateVerifier(offline());
    if (validator.getSignatures().isEmpty()) {
      return List.of();
    }
    DiagnosticData data = validator.validateDocument().getDiagnosticData();
    return data.getSignatures().stream().map(CheckingSignatures::finding).toList();
  }

  private CommonCertificateVerifier offline() {
    CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    rows.all(CurrentMunicipality.PROVINCE, KeyPurpose.DOCUMENT).stream()
        .map(key -> new CertificateToken(Certificates.fromPem(key.certificatePem)))
        .forEach(trusted::addCertificate);
    CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
    verifier.setAIASource(null);
    verifier.setTrustedCertSources(trusted);
    return verifier;
  }

  private static SignatureFinding finding(SignatureWrapper signature) {
    Optional<String> signer =
        signature.isTrustedChain() && signature.getSigningCertificate() != null
            ? Optional.ofNullable(signature.getSigningCertificate().getOrganizationIdentifier())
            : Optional.empty();
    List<BigInteger> range = signature.getPDFRevision().getSignatureByteRange();
    long covers = range.size() == 4 ? range.get(2).add(range.get(3)).longValue() : 0;
    return new SignatureFinding(
        signature.isSignatureIntact() && signature.isSignatureValid(), signer, covers);
  }
}
