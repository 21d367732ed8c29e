package org.anuyat.cases.signature;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Reads the signatures of a PDF with DSS, which fetches nothing from the network here. */
final class PdfSignatures {
  private PdfSignatures() {}

  /** In the order of the file; empty when nobody signed. */
  static List<FoundSignature> of(byte[] pdf, List<X509Certificate> trusted, Instant now) {
    var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
    validator.setCertificateVerifier(offline(trusted));
    validator.setValidationTime(Date.from(now));
    DiagnosticData data = validator.validateDocument().getDiagnosticData();
    return data.getSignatures().stream().map(signature -> found(signature, pdf.length)).toList();
  }

  private static CommonCertificateVerifier offline(List<X509Certificate> trusted) {
    var anchors = new CommonTrustedCertificateSource();
    trusted.forEach(certificate -> anchors.addCertificate(new CertificateToken(certificate)));
    var verifier = new CommonCertificateVerifier(true);
    verifier.setAIASource(null);
    verifier.setTrustedCertSources(anchors);
    return verifier;
  }

  private static FoundSignature found(SignatureWrapper signature, long fileLength) {
    CertificateWrapper certificate = signature.getSigningCertificate();
    Date claimed = signature.getClaimedSigningTime();
    Instant claimedAt = claimed == null ? null : claimed.toInstant();
    return new FoundSignature(
        signature.getFirstFieldName(),
        certificate == null ? null : certificate.getReadableCertificateName(),
        certificate == null ? null : certificate.getOrganizationName(),
        issuer(certificate),
        claimedAt,
        signature.getSignatureFormat() == null ? null : signature.getSignatureFormat().toString(),
        integrity(signature),
        endOfSigned(signature) < fileLength,
        trust(signature, certificate, claimedAt));
  }

  private static String issuer(CertificateWrapper certificate) {
    if (certificate == null) {
      return null;
    }
    CertificateWrapper issuer = certificate.getSigningCertificate();
    return issuer == null
        ? certificate.getCertificateIssuerDN()
        : issuer.getReadableCertificateName();
  }

  private static Integrity integrity(SignatureWrapper signature) {
    if (signature.isBLevelTechnicallyValid()) {
      return Integrity.INTACT;
    }
    boolean cannotTell = signature.getSigningCertificate() == null;
    return cannotTell ? Integrity.UNKNOWN : Integrity.BROKEN;
  }

  /** The signed bytes are two ranges, around the signature itself; the second ends the revision. */
  private static long endOfSigned(SignatureWrapper signature) {
    List<BigInteger> range = signature.getSignatureByteRange();
    return range == null || range.size() != 4 ? 0 : range.get(2).add(range.get(3)).longValueExact();
  }

  private static Trust trust(
      SignatureWrapper signature, CertificateWrapper certificate, Instant claimedAt) {
    if (certificate == null || !signature.isTrustedChain()) {
      return Trust.UNKNOWN;
    }
    boolean validThen =
        claimedAt != null
            && !claimedAt.isBefore(certificate.getNotBefore().toInstant())
            && !claimedAt.isAfter(certificate.getNotAfter().toInstant());
    return validThen ? Trust.TRUSTED : Trust.EXPIRED;
  }
}
