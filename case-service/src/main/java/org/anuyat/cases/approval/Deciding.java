package org.anuyat.cases.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
class Deciding {
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
    Standing.Signature by = standing.at(caseFile, desk, act);
    int step = caseFile.approvalStep();
    if (step < caseFile.procedure().terms().approvalSteps().size()) {
      caseFile.apply(
          new CaseEvent.Endorsed(step, by.name(), by.titleTh(), by.principal(), reason), act);
      return;
    }
    caseFile.apply(new CaseEvent.Approved(by.name(), by.titleTh(), by.principal(), reason), act);
    mailResult(caseFile, ResultLetter.approved(caseFile, act.at()));
    carryingOut.afterApproval(caseFile, act);
  }

  @Transactional
  void reject(UUID caseId, ApprovalRequests.Desk desk, Reason reason) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    Act act = acts.now();
    Standing.Signature by = standing.at(caseFile, desk, act);
    caseFile.apply(
        new CaseEvent.Rejected(by.name(), by.titleTh(), by.principal(), reason.th()), act);
    mailResult(caseFile, ResultLetter.rejected(caseFile, act.at(), reason));
  }

  @Transactional
  void sendBack(UUID caseId, ApprovalRequests.Desk desk, String reason) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    Act act = acts.now();
    Standing.Signature by = standing.at(caseFile, desk, act);
    caseFile.apply(new CaseEvent.SentBack(by.principal(), reason), act);
  }

  private void mailResult(CaseFile caseFile, OutgoingMail.Text text) {
    sendingMail.send(
        caseFile, RESULT, OutgoingMail.toApplicant(caseFile, OutgoingMail.Purpose.RESULT, text));
    awaitingResultSent.await(caseFile, SendingMail.key(caseFile.id(), RESULT));
  }
}
