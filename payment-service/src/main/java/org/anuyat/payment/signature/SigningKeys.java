package org.anuyat.payment.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.anuyat.payment.platform.Ids;
import org.anuyat.payment.storage.ObjectStore;

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

  @Inject EntityManager database;
  @Inject ObjectStore store;
  @Inject SignatureSettings settings;
  @Inject Clock clock;

  /** The municipality's identity; its name is taken into the certificate when it is made. */
  @Transactional
  Identity of(String municipality, String nameTh, String nameEn) {
    return current(municipality)
        .or(() -> {
          lockMaking();
          return current(municipality);
        })
        .map(this::open)
        .orElseGet(() -> issue(municipality, nameTh, nameEn));
  }

  Optional<String> certificatePem(String municipality) {
    return current(municipality).map(key -> key.certificatePem);
  }

  private Identity issue(String municipality, String nameTh, String nameEn) {
    Identity authority =
        current(AUTHORITY)
            .map(this::open)
            .orElseGet(() ->
                keep(
                    AUTHORITY,
                    () -> Certificates.authority(settings.authorityName(), clock.instant())));
    return keep(
        municipality,
        () ->
            Certificates.municipality(
                authority,
                municipality,
                nameTh,
                nameEn,
                clock.instant(),
                settings.certificateYears()));
  }

  private Identity keep(String owner, Supplier<Identity> making) {
    Identity identity = making.get();
    SigningKey key = new SigningKey();
    key.id = Ids.next();
    key.owner = owner;
    key.keystoreKey = "keys/" + key.id + ".p12";
    key.certificatePem = Certificates.pem(identity.certificate());
    key.notAfter = identity.certificate().getNotAfter().toInstant();
    key.createdAt = clock.instant();
    store.put(key.keystoreKey, identity.toKeystore(password()), "application/x-pkcs12");
    database.persist(key);
    return identity;
  }

  private Identity open(SigningKey key) {
    return Identity.fromKeystore(store.read(key.keystoreKey), password());
  }

  private Optional<SigningKey> current(String owner) {
    return database
        .createQuery(
            "from SigningKey where owner = :owner and notAfter > :soon order by createdAt desc",
            SigningKey.class)
        .setParameter("owner", owner)
        .setParameter("soon", clock.instant().plus(RENEW_BEFORE_END))
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private void lockMaking() {
    database
        .createNativeQuery(
            "SELECT CAST(pg_advisory_xact_lock(hashtextextended('signing_key', 0)) AS text)",
            String.class)
        .getSingleResult();
  }

  private char[] password() {
    return settings.keystorePassword().toCharArray();
  }
}
