package org.anuyat.cases.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.privacy.PrivacyPolicies;
import org.anuyat.cases.procedure.AssuranceLevel;

/** Puts together what an officer sees of the proof of a case. */
@ApplicationScoped
class IdentityViews {
  @Inject Clock clock;
  @Inject CaseFiles caseFiles;
  @Inject Matrices matrices;
  @Inject IdentityChecks checks;
  @Inject Examinations examinations;
  @Inject ProofedPersons persons;
  @Inject PrivacyPolicies policies;
  @Inject Standings standings;

  @Transactional
  IdentityView of(UUID caseId) {
    CaseFile file = caseFiles.get(caseId);
    AssuranceLevel level = file.procedure().terms().assuranceLevel();
    Requirement requirement = matrices.effective().of(level);
    Standing standing = standings.of(file);
    Instant now = clock.instant();
    List<ProofedPerson> known = persons.of(file);
    boolean confirmed = file.isIdentityConfirmedFor(level);
    return new IdentityView(
        file.procedure().terms().risk(),
        level,
        level.nameTh(),
        level.nameEn(),
        level.needsProof(),
        file.identityConfirmedAt(),
        standing.isProven(level),
        ways(requirement, standing.passed(level)),
        requirement.minimumIal().number(),
        checks.of(caseId).stream().map(IdentityCheck::view).toList(),
        examinations.of(caseId).stream().map(Examination::view).toList(),
        known.stream().map(person -> person.view(now)).toList(),
        policies.responsible().orElse(null),
        Advice.of(
            standing,
            level,
            confirmed,
            known.stream().anyMatch(person -> person.level().isAtLeast(level))));
  }

  private static List<IdentityView.WayView> ways(Requirement requirement, Set<CheckKind> passed) {
    return requirement.ways().stream()
        .map(way ->
            new IdentityView.WayView(
                way.stream()
                    .map(kind ->
                        new IdentityView.StepView(
                            kind, kind.nameTh(), kind.nameEn(), passed.contains(kind)))
                    .toList(),
                passed.containsAll(way)))
        .toList();
  }
}
