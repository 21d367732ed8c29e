package org.anuyat.permit.signature;

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
import java.util.Collections;
import java.util.List;
import java.util.Optional;

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
      return fromEntry(load(keystore, password), ALIAS, password);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The keystore cannot be opened", e);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The keystore cannot be opened: check anuyat.signature.keystore-password", e);
    }
  }

  /** The only key of a keystore that somebody else made; empty when it has none or several. */
  static Optional<Identity> fromForeignKeystore(byte[] keystore, char[] password) {
    try {
      KeyStore store = load(keystore, password);
      List<String> keys = new ArrayList<>();
      for (String alias : Collections.list(store.aliases())) {
        if (store.isKeyEntry(alias)) {
          keys.add(alias);
        }
      }
      return keys.size() == 1
          ? Optional.of(fromEntry(store, keys.getFirst(), password))
          : Optional.empty();
    } catch (GeneralSecurityException | IOException e) {
      return Optional.empty();
    }
  }

  static Identity fromEntry(KeyStore store, String alias, char[] password)
      throws GeneralSecurityException {
    var chain =
        Arrays.stream(store.getCertificateChain(alias)).map(X509Certificate.class::cast).toList();
    return new Identity((PrivateKey) store.getKey(alias, password), chain);
  }

  private static KeyStore load(byte[] keystore, char[] password)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(TYPE);
    store.load(new ByteArrayInputStream(keystore), password);
    return store;
  }
}
