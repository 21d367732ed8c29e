package org.anuyat.local.starter;

import java.nio.file.Path;

/**
 * How Dovecot speaks TLS.
 *
 * @param imapsPort where it speaks TLS from the first byte
 * @param certificate its certificate, PEM
 * @param key the certificate's private key, PEM
 */
public record DovecotTls(int imapsPort, Path certificate, Path key) {
  static final String NONE = "ssl = no\ndisable_plaintext_auth = no";

  String settings() {
    return """
    ssl = required
    ssl_cert = <%s
    ssl_key = <%s
    disable_plaintext_auth = yes\
    """
        .formatted(certificate, key);
  }
}
