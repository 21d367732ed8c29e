package org.anuyat.permit.signature;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
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
import java.util.Set;
import java.util.stream.Collectors;
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
    Set<String> withdrawn = withdrawn();
    return data.getSignatures().stream().map(signature -> finding(signature, withdrawn)).toList();
  }

  /** The withdrawn certificates, as the library names them. */
  private Set<String> withdrawn() {
    return rows.withdrawn(KeyPurpose.DOCUMENT).stream()
        .map(key -> new CertificateToken(Certificates.fromPem(key.certificatePem)))
        .map(CertificateToken::getDSSIdAsString)
        .collect(Collectors.toSet());
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

  private static SignatureFinding finding(SignatureWrapper signature, Set<String> withdrawn) {
    Optional<CertificateWrapper> certificate =
        Optional.ofNullable(signature.getSigningCertificate())
            .filter(signing -> signature.isTrustedChain());
    List<BigInteger> range = signature.getPDFRevision().getSignatureByteRange();
    long covers = range.size() == 4 ? range.get(2).add(range.get(3)).longValue() : 0;
    return new SignatureFinding(
        signature.isSignatureIntact() && signature.isSignatureValid(),
        certificate.map(CertificateWrapper::getOrganizationIdentifier),
        certificate.map(CertificateWrapper::getId).filter(withdrawn::contains).isPresent(),
        covers);
  }
}
