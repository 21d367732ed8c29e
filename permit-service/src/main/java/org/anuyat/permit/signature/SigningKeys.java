package org.anuyat.permit.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.anuyat.permit.platform.CurrentMunicipality;
import org.anuyat.permit.platform.Ids;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.storage.ObjectStore;

/**
 * The keys in use, made when first needed and anew before they run out.
 *
 * <p>Making one waits for a lock in the database, so that two instances never make two. A key that
 * is registered but gone from the bucket is an error for an operator, never a reason for a new one.
 */
@ApplicationScoped
class SigningKeys {
  private static final String AUTHORITY = CurrentMunicipality.PROVINCE;
  private static final Duration RENEW_BEFORE_END = Duration.ofDays(30);
  private static final String ITSELF = "permit-service";

  /** Stands before the label of a key that stays in the security module. */
  static final String MODULE = "pkcs11:";

  @Inject KeyRows rows;
  @Inject SecurityModule module;
  @Inject OpenKeystores keystores;
  @Inject ObjectStore store;
  @Inject SignatureSettings settings;
  @Inject Clock clock;

  /** A key and the name by which its signatures point to it. */
  record Named(SigningKey row, Identity identity) {}

  /**
   * The identity that signs the municipality's documents; its name is taken into the certificate
   * when it is made.
   */
  @Transactional
  Identity forDocuments(String municipality, String nameTh, String nameEn) {
    return currentOrNew(
            municipality,
            KeyPurpose.DOCUMENT,
            authority ->
                Certificates.municipality(
                    authority, municipality, nameTh, nameEn, now(), settings.certificateYears()))
        .identity();
  }

  /** The identity that signs the municipality's data (Ed25519). */
  @Transactional
  Named forData(String municipality) {
    return currentOrNew(
        municipality, KeyPurpose.DATA, authority -> newDataKey(authority, municipality));
  }

  Optional<String> certificatePem(String municipality) {
    return current(municipality, KeyPurpose.DOCUMENT).map(key -> key.certificatePem);
  }

  /**
   * Makes a new key in place of the one in use, which stays known for what it signed.
   *
   * @return empty when the municipality has not signed anything yet
   */
  @Transactional
  Optional<SigningKey> replace(String municipality, KeyPurpose purpose, String actor) {
    rows.lockMaking();
    return rows.all(municipality, purpose).stream()
        .findFirst()
        .map(earlier -> successor(earlier, authority()))
        .map(identity -> keep(municipality, purpose, identity, actor).row());
  }

  /**
   * Believes a key no more; one in use gets a successor at once. The first reason stays. The
   * authority's own key is no municipality's and not withdrawn like this: everything hangs on it.
   *
   * @throws Problem NOT_FOUND when the municipality has no such key
   */
  @Transactional
  SigningKey withdraw(String municipality, UUID keyId, String reason, String actor) {
    rows.lockMaking();
    SigningKey key =
        rows.find(municipality, keyId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    if (key.isWithdrawn()) {
      return key;
    }
    boolean isInUse = current(municipality, key.purpose).filter(key::equals).isPresent();
    key.withdraw(now(), actor, reason);
    if (isInUse) {
      keep(municipality, key.purpose, successor(key, authority()), actor);
    }
    return key;
  }

  /** Signs documents from now on with a key that somebody else made. */
  @Transactional
  SigningKey take(String municipality, Identity identity, String actor) {
    KeyCheck.usable(identity, now());
    return keep(municipality, KeyPurpose.DOCUMENT, identity, actor).row();
  }

  /** Signs documents from now on with a key in the security module. */
  @Transactional
  SigningKey takeFromModule(String municipality, String label, String actor) {
    Identity identity =
        module
            .find(label)
            .orElseThrow(() ->
                new Problem(
                    ProblemType.KEY_REFUSED,
                    "No security module is set up, or it has no key labelled " + label));
    KeyCheck.usable(identity, now());
    SigningKey key = row(municipality, KeyPurpose.DOCUMENT, identity, actor);
    key.keystoreKey = MODULE + label;
    rows.add(key);
    return key;
  }

  private Identity successor(SigningKey earlier, Identity authority) {
    return switch (earlier.purpose) {
      case DATA -> newDataKey(authority, earlier.owner);
      case DOCUMENT ->
          Certificates.renewed(
              authority,
              Certificates.fromPem(earlier.certificatePem),
              now(),
              settings.certificateYears());
    };
  }

  private Identity newDataKey(Identity authority, String municipality) {
    return Certificates.data(authority, municipality, now(), settings.certificateYears());
  }

  private Named currentOrNew(
      String owner, KeyPurpose purpose, Function<Identity, Identity> making) {
    return current(owner, purpose)
        .or(() -> {
          rows.lockMaking();
          return current(owner, purpose);
        })
        .map(row -> new Named(row, open(row)))
        .orElseGet(() -> keep(owner, purpose, making.apply(authority()), ITSELF));
  }

  /** The province's authority; the caller holds the lock. */
  private Identity authority() {
    return current(AUTHORITY, KeyPurpose.DOCUMENT)
        .map(this::open)
        .orElseGet(() ->
            keep(
                    AUTHORITY,
                    KeyPurpose.DOCUMENT,
                    Certificates.authority(settings.authorityName(), now()),
                    ITSELF)
                .identity());
  }

  private Named keep(String owner, KeyPurpose purpose, Identity identity, String actor) {
    SigningKey key = row(owner, purpose, identity, actor);
    key.keystoreKey = "keys/" + key.id + ".p12";
    char[] password = settings.keystorePassword().toCharArray();
    store.put(key.keystoreKey, identity.toKeystore(password), "application/x-pkcs12");
    rows.add(key);
    return new Named(key, identity);
  }

  private SigningKey row(String owner, KeyPurpose purpose, Identity identity, String actor) {
    SigningKey key = new SigningKey();
    key.id = Ids.next();
    key.owner = owner;
    key.purpose = purpose;
    key.certificatePem = Certificates.pem(identity.certificate());
    key.notAfter = identity.certificate().getNotAfter().toInstant();
    key.createdAt = now();
    key.createdBy = actor;
    return key;
  }

  private Identity open(SigningKey key) {
    if (key.keystoreKey.startsWith(MODULE)) {
      String label = key.keystoreKey.substring(MODULE.length());
      return module
          .find(label)
          .orElseThrow(() ->
              new IllegalStateException("The security module does not show its key " + label));
    }
    return keystores.open(key);
  }

  private Optional<SigningKey> current(String owner, KeyPurpose purpose) {
    return rows.current(owner, purpose, now().plus(RENEW_BEFORE_END));
  }

  private Instant now() {
    return clock.instant();
  }
}
