package org.anuyat.permit.signature;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.anuyat.permit.storage.ObjectStore;

/**
 * Keystores that were opened lately, since deriving the key from the password takes longer than
 * drawing the permit. A key's keystore never changes; which key signs is asked of the table each
 * time.
 */
@ApplicationScoped
class OpenKeystores {
  /** Two keys each of some hundred municipalities. */
  private static final int MOST = 500;

  private static final Duration UNUSED = Duration.ofHours(1);

  @Inject ObjectStore store;
  @Inject SignatureSettings settings;

  private final Cache<UUID, Identity> opened =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(UNUSED).build();

  Identity open(SigningKey key) {
    return opened.get(
        key.id,
        id ->
            Identity.fromKeystore(
                store.read(key.keystoreKey), settings.keystorePassword().toCharArray()));
  }
}
