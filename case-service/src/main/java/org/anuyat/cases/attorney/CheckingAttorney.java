package org.anuyat.cases.attorney;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.document.Documents;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** An officer looks through a power of attorney, and later records its original (T1.4, 4.4). */
@ApplicationScoped
class CheckingAttorney {
  @Inject Acts acts;
  @Inject Clock clock;
  @Inject CaseFiles caseFiles;
  @Inject Documents documents;
  @Inject PowersOfAttorney powers;

  @Transactional
  AttorneyView stateNeed(UUID caseId, AttorneyRequests.StateNeed told) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    caseFile.apply(new CaseEvent.AttorneyNeedStated(told.needed(), told.reason()), acts.now());
    return view(caseFile);
  }

  @Transactional
  AttorneyView check(UUID caseId, AttorneyRequests.Check seen) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    requireDocument(caseId, seen.documentId());
    requireDocument(caseId, seen.evidenceDocumentId());
    PowerOfAttorney power = powers.ofCase(caseId).orElseGet(() -> new PowerOfAttorney(caseId));
    if (power.isLate(seen.originalDue(), today())) {
      throw new Problem(ProblemType.INVALID_INPUT, "originalDue must lie ahead");
    }
    Act act = acts.now();
    caseFile.apply(
        new CaseEvent.PowerOfAttorneyChecked(
            seen.documentId(), Checklist.open(seen, today()), seen.originalDue()),
        act);
    power.checked(seen, act);
    powers.persist(power);
    return power.view(caseFile, today());
  }

  @Transactional
  AttorneyView originalCame(UUID caseId, AttorneyRequests.Original original) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    PowerOfAttorney power =
        powers.ofCase(caseId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    if (!power.waitsForOriginal()) {
      throw new Problem(ProblemType.ALREADY_DONE, "No original is waited for");
    }
    if (original.receivedOn().isAfter(today())) {
      throw new Problem(ProblemType.INVALID_INPUT, "receivedOn must not lie ahead");
    }
    caseFile.apply(
        new CaseEvent.OriginalReceived(original.receivedOn(), original.note()), acts.now());
    power.originalCame(original.receivedOn(), original.note());
    return power.view(caseFile, today());
  }

  @Transactional
  AttorneyView see(UUID caseId) {
    return view(caseFiles.get(caseId));
  }

  /** Originals still to come, the most urgent first. */
  @Transactional
  List<MissingOriginal> missingOriginals(boolean overdueOnly, int limit) {
    return powers.waitingForOriginal(overdueOnly ? today() : null, limit).stream()
        .map(power -> MissingOriginal.of(power, caseFiles.get(power.caseId()), today()))
        .toList();
  }

  private AttorneyView view(CaseFile caseFile) {
    return powers
        .ofCase(caseFile.id())
        .orElseGet(() -> new PowerOfAttorney(caseFile.id()))
        .view(caseFile, today());
  }

  private void requireDocument(UUID caseId, UUID documentId) {
    if (documentId != null) {
      documents.file(caseId, documentId);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
