package org.anuyat.cases.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.casefile.CaseEvent;
import org.anuyat.cases.casefile.CaseEventType;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.casefile.PermitWording;
import org.anuyat.cases.client.OutgoingMail;
import org.anuyat.cases.client.SendingMail;
import org.anuyat.cases.letter.ClosingLetter;
import org.anuyat.cases.letter.Reason;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.procedure.Procedures;
import org.anuyat.cases.procedure.fee.FeeCalculation;

/** The reviewing officer's other steps. */
@ApplicationScoped
class Reviewing {
  @Inject Acts acts;
  @Inject CaseFiles caseFiles;
  @Inject Procedures procedures;
  @Inject SendingMail sendingMail;
  @Inject ReturningSilent returningSilent;

  /** Where the procedure wants the identity confirmed and it is not yet, that comes first. */
  @Transactional
  void submitForApproval(
      UUID caseId,
      PermitWording wording,
      Map<String, Long> quantities,
      Set<String> exemptions,
      String reason) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    Set<CaseEventType> allowed = caseFile.allowedNow();
    boolean identityFirst = allowed.contains(CaseEventType.IDENTITY_CHECK_STARTED);
    boolean passesOn = identityFirst || allowed.contains(CaseEventType.SUBMITTED_FOR_APPROVAL);
    FeeCalculation fee = passesOn ? CalculatingFee.of(caseFile, quantities, exemptions) : null;
    caseFile.apply(
        identityFirst
            ? new CaseEvent.IdentityCheckStarted(wording, fee, reason)
            : new CaseEvent.SubmittedForApproval(wording, fee, reason),
        acts.now());
  }

  @Transactional
  void changeProcedure(UUID caseId, String procedureCode, String reason) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    var procedure =
        procedures
            .current(procedureCode)
            .orElseThrow(() ->
                new Problem(
                    ProblemType.UNKNOWN_PROCEDURE, "No procedure has the code of the request"));
    caseFile.apply(new CaseEvent.ProcedureChanged(procedure, reason), acts.now());
  }

  @Transactional
  void giveBack(UUID caseId, Reason reason) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    returningSilent.refuseBeforeDeadline(caseFile);
    caseFile.apply(new CaseEvent.Returned(reason.th()), acts.now());
    sendingMail.send(
        caseFile,
        "returned",
        OutgoingMail.toApplicant(
            caseFile, OutgoingMail.Purpose.RESULT, ClosingLetter.returned(caseFile, reason)));
  }

  @Transactional
  void withdraw(UUID caseId, Reason reason) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    caseFile.apply(new CaseEvent.Withdrawn(reason.th()), acts.now());
    sendingMail.send(
        caseFile,
        "withdrawn",
        OutgoingMail.toApplicant(
            caseFile, OutgoingMail.Purpose.INFORMATION, ClosingLetter.withdrawn(caseFile)));
  }
}
