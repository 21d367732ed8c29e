package org.anuyat.cases.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.privacy.NationalId;
import org.anuyat.cases.privacy.PersonKeys;
import org.anuyat.cases.procedure.AssuranceLevel;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Persons proofed in the current municipality (2.2). Callers hold a transaction. */
@ApplicationScoped
class ProofedPersons implements PanacheRepositoryBase<ProofedPerson, UUID> {
  @Inject Clock clock;
  @Inject PersonKeys keys;

  @ConfigProperty(name = "anuyat.identity.proofing-valid-days")
  long validDays;

  /** Proofed persons that write from the applicant's address and still hold, longest first. */
  List<ProofedPerson> of(CaseFile caseFile) {
    return list(
        "addressKey = ?1 and revokedAt is null and expiresAt > ?2 order by expiresAt desc",
        addressKey(caseFile),
        clock.instant());
  }

  Optional<ProofedPerson> by(NationalId number, String address) {
    return by(keys.of(number), keys.ofAddress(address));
  }

  private Optional<ProofedPerson> by(String personKey, String addressKey) {
    return find("personKey = ?1 and addressKey = ?2", personKey, addressKey).firstResultOptional();
  }

  /** The proofing, when it holds and is bound to the applicant's address. */
  Optional<ProofedPerson> usable(UUID personId, CaseFile caseFile) {
    return find("id", personId)
        .firstResultOptional()
        .filter(person -> person.holdsAt(clock.instant()))
        .filter(person -> person.writesFrom(addressKey(caseFile)));
  }

  void remember(
      Person person, CaseFile caseFile, AssuranceLevel level, Set<CheckKind> checks, Act act) {
    String addressKey = addressKey(caseFile);
    ProofedPerson known =
        by(person.key(), addressKey).orElseGet(() -> new ProofedPerson(person, addressKey));
    Instant until = act.at().plus(Duration.ofDays(validDays));
    known.proofed(level, checks, caseFile.id(), act.actor(), act.at(), until);
    persist(known);
  }

  private String addressKey(CaseFile caseFile) {
    return keys.ofAddress(caseFile.applicant().address());
  }
}
