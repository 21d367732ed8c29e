package org.anuyat.permit.client;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The municipalities' profiles: intake's word when it answers, else the last one we heard. */
@ApplicationScoped
public class Municipalities {
  private static final Logger LOG = Logger.getLogger(Municipalities.class);

  @Inject IntakeClient intake;
  @Inject EntityManager database;
  @Inject Clock clock;

  /**
   * The profile as intake knows it now, or the last one known.
   *
   * @throws RuntimeException intake's failure, when it does not answer and never did
   */
  public MunicipalityProfile fresh(String code) {
    MunicipalityProfile profile;
    try {
      profile = intake.profile(code);
    } catch (RuntimeException e) {
      LOG.warnf("intake did not give the profile of %s, the last known one is used: %s", code, e);
      return QuarkusTransaction.requiringNew().call(() -> known(code)).orElseThrow(() -> e);
    }
    QuarkusTransaction.requiringNew().run(() -> keep(code, profile));
    return profile;
  }

  /** The last known profile, without asking anybody. */
  @Transactional
  public Optional<MunicipalityProfile> known(String code) {
    return Optional.ofNullable(database.find(KnownMunicipality.class, code))
        .map(KnownMunicipality::profile);
  }

  /** The last known profiles, by name. */
  @Transactional
  public List<MunicipalityProfile> all() {
    return database
        .createQuery("from KnownMunicipality order by nameTh, code", KnownMunicipality.class)
        .getResultStream()
        .map(KnownMunicipality::profile)
        .toList();
  }

  private void keep(String code, MunicipalityProfile profile) {
    KnownMunicipality known = database.find(KnownMunicipality.class, code);
    if (known == null) {
      known = new KnownMunicipality();
      known.code = code;
      known.take(profile, clock.instant());
      database.merge(known);
    } else {
      known.take(profile, clock.instant());
    }
  }
}
