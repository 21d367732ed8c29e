package org.anuyat.permit.signature;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What DSS and poppler find about a signed permit. */
public final class SignatureReport {
  private static final Path PDFSIG = Path.of("/usr/bin/pdfsig");

  private SignatureReport() {}

  /** The only signature, as DSS reports it. */
  public static SignatureWrapper of(byte[] pdf, X509Certificate... trusted) {
    DiagnosticData data = data(pdf, trusted);
    return data.getSignatureById(data.getFirstSignatureId());
  }

  static DiagnosticData data(byte[] pdf, X509Certificate... trusted) {
    var source = new CommonTrustedCertificateSource();
    for (X509Certificate certificate : trusted) {
      source.addCertificate(new CertificateToken(certificate));
    }
    var verifier = new CommonCertificateVerifier();
    verifier.setAIASource(null);
    verifier.setTrustedCertSources(source);
    var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
    validator.setCertificateVerifier(verifier);
    return validator.validateDocument().getDiagnosticData();
  }

  /** Intact, complete and technically PAdES baseline B. */
  public static boolean isGood(byte[] pdf) {
    SignatureWrapper signature = of(pdf);
    return signature.isSignatureIntact()
        && signature.isSignatureValid()
        && signature.isBLevelTechnicallyValid();
  }

  /** Poppler's word; empty when it is not installed. */
  public static Optional<String> pdfsig(byte[] pdf) {
    if (!Files.isExecutable(PDFSIG)) {
      return Optional.empty();
    }
    try {
      Path file = Files.write(Files.createTempFile("permit", ".pdf"), pdf);
      Process process =
          new ProcessBuilder(PDFSIG.toString(), "-nocert", file.toString())
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Files.delete(file);
      return Optional.of(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The P of the certifying signature's DocMDP transform (ISO 32000-2, 12.8.2.2); 1: no change. */
  public static int permittedChanges(byte[] pdf) {
    try (var document = Loader.loadPDF(pdf)) {
      COSDictionary permissions =
          document
              .getDocumentCatalog()
              .getCOSObject()
              .getCOSDictionary(COSName.getPDFName("Perms"));
      COSDictionary signature = permissions.getCOSDictionary(COSName.getPDFName("DocMDP"));
      COSDictionary reference =
          (COSDictionary) signature.getCOSArray(COSName.getPDFName("Reference")).getObject(0);
      return reference.getCOSDictionary(COSName.getPDFName("TransformParams")).getInt(COSName.P);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
