package org.anuyat.cases.paperdecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anuyat.cases.approval.Deciding;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.document.DocumentKind;
import org.anuyat.cases.document.Documents;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/**
 * Two lines in the history: who recorded it, and then the decision itself in the name of who
 * signed. So the rule that the reviewer never decides holds for paper as it does for clicks, here
 * and in the database (5.1, 5.2).
 */
@ApplicationScoped
class RecordingPaperDecision {
  @Inject Acts acts;
  @Inject Clock clock;
  @Inject CaseFiles caseFiles;
  @Inject Documents documents;
  @Inject Signatories signatories;
  @Inject Deciding deciding;

  @Transactional
  void record(UUID caseId, PaperDecisionRequest paper) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    Signatory signatory =
        signatories
            .active(paper.approver())
            .orElseThrow(() -> new Problem(ProblemType.SIGNATORY_UNKNOWN));
    requireScan(caseId, paper.scanDocumentId());
    requireDay(caseFile, paper.signedOn());
    Act recorder = acts.now();
    caseFile.apply(
        new CaseEvent.PaperDecisionRecorded(
            signatory.person(),
            signatory.name(),
            paper.signedOn(),
            paper.decision().name(),
            paper.scanDocumentId()),
        recorder);
    decide(caseFile, signatory, paper, recorder.at());
  }

  private void decide(
      CaseFile caseFile, Signatory signatory, PaperDecisionRequest paper, Instant recordedAt) {
    Act act = new Act(signatory.person(), signatory.name(), recordedAt);
    Instant decidedAt = paper.signedOn().atStartOfDay(clock.getZone()).toInstant();
    switch (paper.decision()) {
      case APPROVED ->
          deciding.approveOnPaper(
              caseFile, act, decidedAt, signatory.name(), signatory.titleTh(), paper.reason());
      case REJECTED ->
          deciding.rejectOnPaper(
              caseFile, act, decidedAt, signatory.name(), signatory.titleTh(), paper.told());
      case SENT_BACK -> deciding.sendBackOnPaper(caseFile, act, paper.reason());
    }
  }

  private void requireScan(UUID caseId, UUID documentId) {
    boolean isScan =
        documents.of(caseId).stream()
            .anyMatch(document ->
                document.documentId().equals(documentId) && document.kind() == DocumentKind.SCAN);
    if (!isScan) {
      throw new Problem(ProblemType.SCAN_NOT_OF_THIS_CASE);
    }
  }

  /** Nobody signs tomorrow, or before the application came. */
  private void requireDay(CaseFile caseFile, LocalDate signedOn) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    LocalDate arrived = LocalDate.ofInstant(caseFile.arrivedAt(), clock.getZone());
    if (signedOn.isAfter(today) || signedOn.isBefore(arrived)) {
      throw new Problem(
          ProblemType.INVALID_INPUT,
          "signedOn must lie between the day the application came, " + arrived + ", and today");
    }
  }
}
