package org.anuyat.permit.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.util.Optional;

/** Keys that stay in a security module (HSM), by PKCS#11. */
@ApplicationScoped
class SecurityModule {
  private static final String NAME = "Anuyat";

  @Inject SignatureSettings settings;

  /**
   * The key and certificate that carry a label.
   *
   * @return empty when no module is set up, or it has no such pair
   */
  Optional<Identity> find(String label) {
    return settings.securityModule().library().flatMap(library -> find(library, label));
  }

  private Optional<Identity> find(String library, String label) {
    try {
      KeyStore token = KeyStore.getInstance("PKCS11", provider(library));
      token.load(null, settings.securityModule().pin().map(String::toCharArray).orElse(null));
      return token.isKeyEntry(label)
          ? Optional.of(Identity.fromEntry(token, label, null))
          : Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The security module cannot be used", e);
    } catch (IOException e) {
      throw new UncheckedIOException("The security module cannot be opened: check the PIN", e);
    }
  }

  /** Registered last, so that it is asked for nothing but its own keys. */
  private synchronized Provider provider(String library) {
    Provider known = Security.getProvider("SunPKCS11-" + NAME);
    if (known != null) {
      return known;
    }
    String configuration =
        "--name = "
            + NAME
            + "\nlibrary = "
            + library
            + "\nslotListIndex = "
            + settings.securityModule().slotIndex()
            + "\n";
    Provider provider = Security.getProvider("SunPKCS11").configure(configuration);
    Security.addProvider(provider);
    return provider;
  }
}
