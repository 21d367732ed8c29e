package org.anuyat.cases.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.casefile.CaseStatus;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** First come, first considered (4.1): another than the first needs a reason, which is kept. */
@ApplicationScoped
class StartingReview {
  @Inject Acts acts;
  @Inject CaseFiles caseFiles;

  @Transactional
  void start(UUID caseId, String reason) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    boolean reasonGiven = reason != null && !reason.isBlank();
    if (caseFile.status() == CaseStatus.RECEIVED && !reasonGiven) {
      refuseOutOfTurn(caseFile);
    }
    caseFile.apply(new CaseEvent.ReviewStarted(reasonGiven ? reason : null), acts.now());
  }

  private void refuseOutOfTurn(CaseFile caseFile) {
    Optional<CaseFile> first = caseFiles.firstInQueue();
    if (first.isPresent() && !first.get().id().equals(caseFile.id())) {
      throw new Problem(
          ProblemType.OUT_OF_TURN,
          "Case "
              + first.get().number().printed()
              + " came before case "
              + caseFile.number().printed());
    }
  }
}
