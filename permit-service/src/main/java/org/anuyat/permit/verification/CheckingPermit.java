package org.anuyat.permit.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anuyat.permit.client.Municipalities;
import org.anuyat.permit.client.MunicipalityProfile;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.permit.PermitRegister;

/** Looks a permit up for the public, in any municipality. */
@ApplicationScoped
class CheckingPermit {
  private static final Pattern TOKEN = Pattern.compile("[0-9a-z]{26}");

  @Inject PermitRegister register;
  @Inject Municipalities municipalities;
  @Inject Clock clock;

  Optional<PublicPermit> check(String token) {
    if (!TOKEN.matcher(token).matches()) {
      return Optional.empty();
    }
    return register.byToken(token).map(this::publish);
  }

  /** Never waits for intake: before the first document only the code may be known. */
  private PublicPermit publish(PermitFacts permit) {
    String code = permit.municipality();
    MunicipalityProfile municipality =
        municipalities
            .known(code)
            .orElseGet(() ->
                new MunicipalityProfile(
                    code, "เทศบาล รหัส " + code, "Municipality " + code, "", "", null));
    return PublicPermit.of(permit, municipality, clock.instant());
  }
}
