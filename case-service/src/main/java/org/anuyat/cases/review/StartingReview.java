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
    String given = reason == null || reason.isBlank() ? null : reason;
    Optional<CaseFile> passedOver =
        caseFile.status() == CaseStatus.RECEIVED ? passedOver(caseFile) : Optional.empty();
    if (passedOver.isPresent() && given == null) {
      throw new Problem(
          ProblemType.OUT_OF_TURN,
          "Case "
              + passedOver.get().number().printed()
              + " came before case "
              + caseFile.number().printed());
    }
    caseFile.apply(
        new CaseEvent.ReviewStarted(
            given, passedOver.map(first -> first.number().printed()).orElse(null)),
        acts.now());
  }

  /** Takes the case whose turn it is; empty when none waits. */
  @Transactional
  Optional<UUID> startNext() {
    Optional<CaseFile> first = caseFiles.firstInQueueForChange();
    first.ifPresent(taken -> taken.apply(new CaseEvent.ReviewStarted(null), acts.now()));
    return first.map(CaseFile::id);
  }

  /** The case whose turn it is when it is another one. */
  private Optional<CaseFile> passedOver(CaseFile caseFile) {
    return caseFiles.firstInQueue().filter(first -> !first.id().equals(caseFile.id()));
  }
}
