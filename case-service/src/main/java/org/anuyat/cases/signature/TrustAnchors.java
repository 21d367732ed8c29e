package org.anuyat.cases.signature;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** The issuers that are trusted, read once at the start: a file that is wrong stops the start. */
@Startup
@ApplicationScoped
class TrustAnchors {
  @Inject SignatureSettings settings;

  private final List<X509Certificate> certificates = new ArrayList<>();

  @PostConstruct
  void read() {
    settings.trustAnchors().orElse(List.of()).forEach(file -> certificates.addAll(read(file)));
  }

  List<X509Certificate> certificates() {
    return List.copyOf(certificates);
  }

  private static List<X509Certificate> read(Path pem) {
    try (InputStream bytes = Files.newInputStream(pem)) {
      return CertificateFactory.getInstance("X.509").generateCertificates(bytes).stream()
          .map(X509Certificate.class::cast)
          .toList();
    } catch (IOException | CertificateException e) {
      throw new IllegalStateException(
          "anuyat.signature.trust-anchors: no certificates can be read from " + pem, e);
    }
  }
}
