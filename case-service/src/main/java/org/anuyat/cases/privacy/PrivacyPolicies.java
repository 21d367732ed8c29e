package org.anuyat.cases.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What the current municipality settled about personal data. Callers hold a transaction. */
@ApplicationScoped
public class PrivacyPolicies implements PanacheRepositoryBase<PrivacyPolicy, String> {
  /** Until the municipality settles it: whoever reviews must see what is to be compared. */
  private static final Set<String> READERS = Set.of("case-officer");

  @Inject Clock clock;
  @Inject CurrentMunicipality municipality;
  @Inject JsonWebToken token;

  Optional<PrivacyPolicy> current() {
    return find("municipality", municipality.code()).firstResultOptional();
  }

  Set<String> imageReaderRoles() {
    return current().map(PrivacyPolicy::imageReaderRoles).orElse(READERS);
  }

  /** Name, title and contact of the person responsible; empty until the municipality named one. */
  public Optional<String> responsible() {
    return current()
        .map(PrivacyPolicy::responsible)
        .map(person -> person.name() + ", " + person.title() + ", " + person.contact());
  }

  void settle(PrivacyPolicy.ResponsiblePerson person, Set<String> roles) {
    PrivacyPolicy policy =
        current()
            .orElseGet(() -> {
              var first = new PrivacyPolicy(municipality.code());
              first.settle(person, roles, token.getSubject(), clock.instant());
              persist(first);
              return first;
            });
    policy.settle(person, roles, token.getSubject(), clock.instant());
  }
}
