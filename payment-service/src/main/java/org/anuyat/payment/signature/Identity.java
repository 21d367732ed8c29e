package org.anuyat.payment.signature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A private key and who it belongs to.
 *
 * @param chain the own certificate first, the authority's last
 */
record Identity(PrivateKey key, List<X509Certificate> chain) {
  private static final String TYPE = "PKCS12";
  private static final String ALIAS = "signing";

  static Identity of(PrivateKey key, X509Certificate certificate, Identity issuer) {
    List<X509Certificate> chain = new ArrayList<>();
    chain.add(certificate);
    if (issuer != null) {
      chain.addAll(issuer.chain());
    }
    return new Identity(key, List.copyOf(chain));
  }

  X509Certificate certificate() {
    return chain.getFirst();
  }

  /** The identity as an encrypted PKCS#12 keystore. */
  byte[] toKeystore(char[] password) {
    try {
      KeyStore store = KeyStore.getInstance(TYPE);
      store.load(null, password);
      store.setKeyEntry(ALIAS, key, password, chain.toArray(X509Certificate[]::new));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      store.store(out, password);
      return out.toByteArray();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The keystore cannot be made", e);
    } catch (IOException e) {
      throw new UncheckedIOException("The keystore cannot be written", e);
    }
  }

  /**
   * @throws UncheckedIOException when the password is wrong or the bytes are no keystore
   */
  static Identity fromKeystore(byte[] keystore, char[] password) {
    try {
      KeyStore store = KeyStore.getInstance(TYPE);
      store.load(new ByteArrayInputStream(keystore), password);
      var chain =
          Arrays.stream(store.getCertificateChain(ALIAS)).map(X509Certificate.class::cast).toList();
      return new Identity((PrivateKey) store.getKey(ALIAS, password), chain);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The keystore cannot be opened", e);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The keystore cannot be opened: check anuyat.signature.keystore-password", e);
    }
  }
}
