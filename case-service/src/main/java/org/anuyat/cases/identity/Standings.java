package org.anuyat.cases.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.procedure.AssuranceLevel;

/** Works out where the proof of a case stands now. Callers hold a transaction. */
@ApplicationScoped
class Standings {
  @Inject Matrices matrices;
  @Inject IdentityChecks checks;
  @Inject ProofedPersons persons;

  Standing of(CaseFile caseFile) {
    List<IdentityCheck> made = checks.of(caseFile.id());
    return new Standing(matrices.effective(), made, reliedOn(caseFile, made));
  }

  /** The level of the earlier proofing the officer relies on, while it holds. */
  private AssuranceLevel reliedOn(CaseFile caseFile, List<IdentityCheck> made) {
    return made.stream()
        .filter(check -> check.kind() == CheckKind.EARLIER_PROOFING && check.hasPassed())
        .reduce((earlier, later) -> later)
        .map(check -> UUID.fromString(check.fact(Facts.PERSON_ID)))
        .flatMap(personId -> persons.usable(personId, caseFile))
        .map(ProofedPerson::level)
        .orElse(null);
  }

  static Optional<AssuranceLevel> highestProven(Standing standing) {
    Optional<AssuranceLevel> highest = Optional.empty();
    for (AssuranceLevel level : AssuranceLevel.values()) {
      if (standing.isProven(level)) {
        highest = Optional.of(level);
      }
    }
    return highest;
  }
}
