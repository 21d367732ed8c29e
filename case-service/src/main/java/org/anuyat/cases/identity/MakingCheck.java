package org.anuyat.cases.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.privacy.MaskedText;

/** An officer makes a check: each kind needs its own evidence (2.2). */
@ApplicationScoped
class MakingCheck {
  @Inject Acts acts;
  @Inject CaseFiles caseFiles;
  @Inject IdentityChecks checks;
  @Inject Examinations examinations;
  @Inject Persons persons;
  @Inject ProofedPersons proofedPersons;
  @Inject RecordingCheck recordingCheck;

  @Transactional
  void make(UUID caseId, IdentityRequests.RecordCheck made) {
    if (made.result() != CheckResult.PASSED && isBlank(made.reason())) {
      throw new Problem(ProblemType.REASON_NEEDED, "A check that has not passed needs a reason");
    }
    CaseFile caseFile = caseFiles.getForChange(caseId);
    recordingCheck.record(
        caseFile, made.kind(), made.result(), evidence(caseId, made), made.reason(), acts.now());
  }

  /** Relies on a proofing of an earlier case, from the same mail address and not expired (2.2). */
  @Transactional
  void rely(UUID caseId, UUID personId, String reason) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    ProofedPerson person =
        proofedPersons
            .usable(personId, caseFile)
            .orElseThrow(() ->
                new Problem(
                    ProblemType.PROOFING_NOT_USABLE,
                    "It has expired or was revoked, or is bound to another mail address"));
    var evidence =
        new Evidence(
            List.of(),
            null,
            Map.of(
                Facts.PERSON_ID,
                personId.toString(),
                "level",
                person.level().name(),
                "until",
                person.expiresAt().toString()),
            Optional.of(person.person()));
    recordingCheck.record(
        caseFile, CheckKind.EARLIER_PROOFING, CheckResult.PASSED, evidence, reason, acts.now());
  }

  private Evidence evidence(UUID caseId, IdentityRequests.RecordCheck made) {
    Optional<Person> named = persons.named(made.nationalId());
    Map<String, String> facts = new TreeMap<>(made.facts());
    facts.replaceAll((name, value) -> MaskedText.of(value));
    return switch (made.kind()) {
      case PHOTO_WITH_DOCUMENT -> {
        require(!made.documentIds().isEmpty(), "documentIds: the photo, a document of this case");
        yield new Evidence(made.documentIds(), null, facts, named);
      }
      case PHONE_CALL -> {
        require(!isBlank(facts.get(Facts.PHONE_NUMBER)), "facts.phoneNumber: which was called");
        yield new Evidence(made.documentIds(), null, facts, named);
      }
      case APPEARANCE_IN_PERSON -> {
        require(!isBlank(facts.get(Facts.DOCUMENT_SHOWN)), "facts.documentShown: which was seen");
        yield new Evidence(made.documentIds(), null, facts, named);
      }
      case DOCUMENT_EXAMINATION -> examined(caseId, made, facts, named);
      case EXTERNAL_DIGITAL_ID -> judged(caseId, facts);
      case EARLIER_PROOFING ->
          throw new Problem(
              ProblemType.EVIDENCE_MISSING, "Rely on an earlier proofing by identity/reliance");
    };
  }

  private Evidence examined(
      UUID caseId,
      IdentityRequests.RecordCheck made,
      Map<String, String> facts,
      Optional<Person> named) {
    require(made.examinationId() != null, "examinationId: have the documents examined first");
    Examination examination =
        examinations
            .of(caseId, made.examinationId())
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    require(
        named.isEmpty()
            || examination.person().isEmpty()
            || named.get().key().equals(examination.person().get().key()),
        "nationalId: it is not the one of the examination");
    return new Evidence(
        examination.documentIds(),
        examination.id(),
        facts,
        examination.person().isPresent() ? examination.person() : named);
  }

  /**
   * A digital ID is answered by its provider alone; an officer may judge an answer that came but
   * left doubts, such as another spelling of the name.
   */
  private Evidence judged(UUID caseId, Map<String, String> facts) {
    IdentityCheck answer =
        checks
            .latest(caseId, CheckKind.EXTERNAL_DIGITAL_ID)
            .orElseThrow(() ->
                new Problem(
                    ProblemType.EVIDENCE_MISSING,
                    "The provider has not answered: mail the applicant a link by"
                        + " identity/digital-id-links"));
    Map<String, String> all = new TreeMap<>(facts);
    all.putAll(answer.facts());
    return new Evidence(List.of(), null, all, answer.person());
  }

  private static void require(boolean given, String missing) {
    if (!given) {
      throw new Problem(ProblemType.EVIDENCE_MISSING, "Missing: " + missing);
    }
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
