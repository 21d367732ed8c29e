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

/** Another person than the reviewer decides; the applicant is told the result (4.8, 5.3). */
@ApplicationScoped
class Deciding {
  /** The office printed when the approver names none. */
  private static final String APPROVER_TH = "ผู้มีอำนาจอนุญาต";

  @Inject Acts acts;
  @Inject CaseFiles caseFiles;
  @Inject SendingMail sendingMail;
  @Inject CarryingOut carryingOut;

  @Transactional
  void approve(UUID caseId, String approverName, String approverTitleTh, String reason) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    Act act = acts.now();
    caseFile.apply(
        new CaseEvent.Approved(
            orElse(approverName, act.actorName()), orElse(approverTitleTh, APPROVER_TH), reason),
        act);
    mailResult(caseFile, ResultLetter.approved(caseFile, act.at()));
    carryingOut.afterApproval(caseFile, act);
  }

  @Transactional
  void reject(UUID caseId, Reason reason) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    Act act = acts.now();
    caseFile.apply(new CaseEvent.Rejected(reason.th()), act);
    mailResult(caseFile, ResultLetter.rejected(caseFile, act.at(), reason));
  }

  @Transactional
  void sendBack(UUID caseId, String reason) {
    caseFiles.getForChange(caseId).apply(new CaseEvent.SentBack(reason), acts.now());
  }

  private void mailResult(CaseFile caseFile, OutgoingMail.Text text) {
    sendingMail.send(
        caseFile, "result", OutgoingMail.toApplicant(caseFile, OutgoingMail.Purpose.RESULT, text));
  }

  private static String orElse(String given, String otherwise) {
    return given == null || given.isBlank() ? otherwise : given;
  }
}
