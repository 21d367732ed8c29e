package org.anuyat.cases.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.casefile.CaseEventType;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.procedure.AssuranceLevel;

/** The identity is confirmed when one way of the level has passed, and not before (2.1.2). */
@ApplicationScoped
public class ConfirmingIdentity {
  @Inject Acts acts;
  @Inject CaseFiles caseFiles;
  @Inject Standings standings;
  @Inject ProofedPersons persons;

  /**
   * @throws Problem IDENTITY_NOT_PROVEN with the checks that are missing
   */
  @Transactional
  public void confirm(UUID caseId, String reason) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    Standing standing = standings.of(caseFile);
    AssuranceLevel needed = caseFile.procedure().terms().assuranceLevel();
    boolean mayHappen = caseFile.allowedNow().contains(CaseEventType.IDENTITY_CONFIRMED);
    if (mayHappen && !standing.isProven(needed)) {
      throw notProven(standing, needed);
    }
    AssuranceLevel proven = Standings.highestProven(standing).orElse(needed);
    Set<CheckKind> by = standing.passed(proven);
    Act act = acts.now();
    caseFile.apply(new CaseEvent.IdentityConfirmed(proven, names(by), reason), act);
    if (proven.needsProof() && standing.isProvenAnew(proven)) {
      standing.person().ifPresent(person -> persons.remember(person, caseFile, proven, by, act));
    }
  }

  private static Problem notProven(Standing standing, AssuranceLevel needed) {
    if (!standing.onePerson()) {
      return new Problem(
          ProblemType.IDENTITY_NOT_PROVEN,
          "The checks tell of different persons: their national IDs differ");
    }
    if (!needed.needsProof()) {
      return new Problem(
          ProblemType.IDENTITY_NOT_PROVEN,
          "Level LOW needs no proof and no check has passed: go on without confirming");
    }
    Set<CheckKind> missing = standing.missing(needed);
    return new Problem(
        ProblemType.IDENTITY_NOT_PROVEN,
        "Level %s; missing on the nearest way: %s".formatted(needed, names(missing)),
        Map.of("missingChecks", missing, "assuranceLevel", needed));
  }

  private static String names(Set<CheckKind> checks) {
    return checks.stream().map(Enum::name).collect(Collectors.joining(" + "));
  }
}
