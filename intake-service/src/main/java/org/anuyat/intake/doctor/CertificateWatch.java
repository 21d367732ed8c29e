package org.anuyat.intake.doctor;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Notes the server's certificate while the usual check of it goes on as always. */
final class CertificateWatch implements X509TrustManager {
  private final X509TrustManager usual;
  private X509Certificate seen;
  private CertificateException refused;

  CertificateWatch() {
    this.usual = usual();
  }

  /** To be used for the connection that is looked at. */
  SSLSocketFactory socketFactory() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {this}, null);
      return context.getSocketFactory();
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** When the certificate expires, if one was shown. */
  Optional<Instant> expires() {
    return Optional.ofNullable(seen).map(certificate -> certificate.getNotAfter().toInstant());
  }

  /** Why the certificate is not trusted, if it is not. */
  Optional<String> refusal() {
    return Optional.ofNullable(refused).map(Throwable::getMessage);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    seen = chain[0];
    try {
      usual.checkServerTrusted(chain, authType);
    } catch (CertificateException untrusted) {
      refused = untrusted;
      throw untrusted;
    }
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    usual.checkClientTrusted(chain, authType);
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return usual.getAcceptedIssuers();
  }

  private static X509TrustManager usual() {
    try {
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init((KeyStore) null);
      return (X509TrustManager) factory.getTrustManagers()[0];
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
