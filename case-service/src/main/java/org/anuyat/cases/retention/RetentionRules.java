package org.anuyat.cases.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The retention rules of the current municipality. Callers hold a transaction. */
@ApplicationScoped
class RetentionRules implements PanacheRepositoryBase<RetentionRule, RetentionRule.Key> {
  @Inject Clock clock;
  @Inject CurrentMunicipality municipality;
  @Inject JsonWebToken token;

  List<RetentionRule> all() {
    return Arrays.stream(RecordClass.values()).map(this::of).toList();
  }

  RetentionRule of(RecordClass recordClass) {
    return find("municipality = ?1 and recordClass = ?2", municipality.code(), recordClass)
        .firstResultOptional()
        .orElseGet(() -> RetentionRule.standard(municipality.code(), recordClass));
  }

  RetentionRule set(RecordClass recordClass, int keepMonths, String basis) {
    RetentionRule rule = of(recordClass);
    rule.set(keepMonths, basis, token.getSubject(), clock.instant());
    if (!isPersistent(rule)) {
      persist(rule);
    }
    return rule;
  }
}
