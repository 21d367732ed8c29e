package org.anuyat.cases.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.client.OutgoingMail;
import org.anuyat.cases.client.SendingMail;
import org.anuyat.cases.letter.Reason;
import org.anuyat.cases.letter.ResultLetter;
import org.anuyat.cases.outcome.CarryingOut;

/** Other people than the reviewer decide; the applicant is told the result (4.8, 5.1, 5.3). */
@ApplicationScoped
public class Deciding {
  private static final String RESULT = "result";

  @Inject Acts acts;
  @Inject CaseFiles caseFiles;
  @Inject Standing standing;
  @Inject SendingMail sendingMail;
  @Inject AwaitingResultSent awaitingResultSent;
  @Inject CarryingOut carryingOut;

  /** Takes one step; the last one approves the case. */
  @Transactional
  void approve(UUID caseId, ApprovalRequests.Desk desk, String reason) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    Act act = acts.now();
    approve(caseFile, act, act.at(), standing.at(caseFile, desk, act), reason);
  }

  @Transactional
  void reject(UUID caseId, ApprovalRequests.Desk desk, Reason reason) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    Act act = acts.now();
    reject(caseFile, act, act.at(), standing.at(caseFile, desk, act), reason);
  }

  @Transactional
  void sendBack(UUID caseId, ApprovalRequests.Desk desk, String reason) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    Act act = acts.now();
    Standing.Signature by = standing.at(caseFile, desk, act);
    caseFile.apply(new CaseEvent.SentBack(by.principal(), reason), act);
  }

  /**
   * Takes the step that was signed on paper, in the name of {@code act} and in the caller's
   * transaction (5.1).
   *
   * @param decidedAt the time the applicant is told: the day of the signature
   */
  public void approveOnPaper(
      CaseFile caseFile,
      Act act,
      Instant decidedAt,
      String approverName,
      String approverTitleTh,
      String reason) {
    approve(
        caseFile, act, decidedAt, onPaper(caseFile, act, approverName, approverTitleTh), reason);
  }

  /** As {@link #approveOnPaper}, for a refusal. */
  public void rejectOnPaper(
      CaseFile caseFile,
      Act act,
      Instant decidedAt,
      String approverName,
      String approverTitleTh,
      Reason reason) {
    reject(caseFile, act, decidedAt, onPaper(caseFile, act, approverName, approverTitleTh), reason);
  }

  /** As {@link #approveOnPaper}, for a case that goes back to the reviewer. */
  public void sendBackOnPaper(CaseFile caseFile, Act act, String reason) {
    Standing.refuseWhoIsNotAssigned(caseFile, act.actor());
    caseFile.apply(new CaseEvent.SentBack(null, reason), act);
  }

  private static Standing.Signature onPaper(
      CaseFile caseFile, Act act, String approverName, String approverTitleTh) {
    Standing.refuseWhoIsNotAssigned(caseFile, act.actor());
    return new Standing.Signature(approverName, approverTitleTh, null);
  }

  private void approve(
      CaseFile caseFile, Act act, Instant decidedAt, Standing.Signature by, String reason) {
    int step = caseFile.approvalStep();
    if (step < caseFile.procedure().terms().approvalSteps().size()) {
      caseFile.apply(
          new CaseEvent.Endorsed(step, by.name(), by.titleTh(), by.principal(), reason), act);
      return;
    }
    caseFile.apply(new CaseEvent.Approved(by.name(), by.titleTh(), by.principal(), reason), act);
    mailResult(caseFile, ResultLetter.approved(caseFile, decidedAt));
    carryingOut.afterApproval(caseFile, act);
  }

  private void reject(
      CaseFile caseFile, Act act, Instant decidedAt, Standing.Signature by, Reason reason) {
    caseFile.apply(
        new CaseEvent.Rejected(by.name(), by.titleTh(), by.principal(), reason.th()), act);
    mailResult(caseFile, ResultLetter.rejected(caseFile, decidedAt, reason));
  }

  private void mailResult(CaseFile caseFile, OutgoingMail.Text text) {
    sendingMail.send(
        caseFile, RESULT, OutgoingMail.toApplicant(caseFile, OutgoingMail.Purpose.RESULT, text));
    awaitingResultSent.await(caseFile, SendingMail.key(caseFile.id(), RESULT));
  }
}
