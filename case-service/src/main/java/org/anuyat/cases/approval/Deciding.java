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

/** Another person than the reviewer decides; the applicant is told the result (4.8, 5.3). */
@ApplicationScoped
public class Deciding {
  /** The office printed when the approver names none. */
  private static final String APPROVER_TH = "ผู้มีอำนาจอนุญาต";

  @Inject Acts acts;
  @Inject CaseFiles caseFiles;
  @Inject SendingMail sendingMail;
  @Inject CarryingOut carryingOut;

  @Transactional
  void approve(UUID caseId, String approverName, String approverTitleTh, String reason) {
    Act act = acts.now();
    approve(
        caseFiles.getForChange(caseId),
        act,
        act.at(),
        orElse(approverName, act.actorName()),
        orElse(approverTitleTh, APPROVER_TH),
        reason);
  }

  @Transactional
  void reject(UUID caseId, Reason reason) {
    Act act = acts.now();
    reject(caseFiles.getForChange(caseId), act, act.at(), reason);
  }

  @Transactional
  void sendBack(UUID caseId, String reason) {
    sendBack(caseFiles.getForChange(caseId), acts.now(), reason);
  }

  /**
   * Approves in the name of {@code act}, in the caller's transaction.
   *
   * @param decidedAt the time the applicant is told: on paper it is the day of the signature
   */
  public void approve(
      CaseFile caseFile,
      Act act,
      Instant decidedAt,
      String approverName,
      String approverTitleTh,
      String reason) {
    caseFile.apply(new CaseEvent.Approved(approverName, approverTitleTh, reason), act);
    mailResult(caseFile, ResultLetter.approved(caseFile, decidedAt));
    carryingOut.afterApproval(caseFile, act);
  }

  /** Rejects in the name of {@code act}, in the caller's transaction. */
  public void reject(CaseFile caseFile, Act act, Instant decidedAt, Reason reason) {
    caseFile.apply(new CaseEvent.Rejected(reason.th()), act);
    mailResult(caseFile, ResultLetter.rejected(caseFile, decidedAt, reason));
  }

  /** Sends back in the name of {@code act}, in the caller's transaction. */
  public void sendBack(CaseFile caseFile, Act act, String reason) {
    caseFile.apply(new CaseEvent.SentBack(reason), act);
  }

  private void mailResult(CaseFile caseFile, OutgoingMail.Text text) {
    sendingMail.send(
        caseFile, "result", OutgoingMail.toApplicant(caseFile, OutgoingMail.Purpose.RESULT, text));
  }

  private static String orElse(String given, String otherwise) {
    return given == null || given.isBlank() ? otherwise : given;
  }
}
