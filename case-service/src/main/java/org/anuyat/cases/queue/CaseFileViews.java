package org.anuyat.cases.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.anuyat.cases.applicant.CaseMessages;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.casefile.HistoryChain;
import org.anuyat.cases.document.Documents;
import org.anuyat.cases.procedure.Procedure;

/** Puts together what an officer sees of one case. */
@ApplicationScoped
public class CaseFileViews {
  @Inject CaseFiles caseFiles;
  @Inject CaseMessages messages;
  @Inject Documents documents;

  @Transactional
  public CaseFileView of(UUID caseId) {
    CaseFile file = caseFiles.get(caseId);
    return new CaseFileView(
        file.id(),
        file.number().printed(),
        file.number().printedTh(),
        file.status(),
        file.status().nameTh(),
        file.status().nameEn(),
        StatusView.of(file.status()),
        NextStep.of(file),
        procedure(file.procedure()),
        new CaseFileView.ApplicantView(
            file.applicant().name(), file.applicant().address(), file.applicant().replyTo()),
        file.subject(),
        file.openedAt(),
        file.arrivedAt(),
        file.deemedReceivedAt(),
        file.itemsRequestedTimes(),
        file.itemsDeadline().orElse(null),
        file.identityConfirmedAt(),
        file.reviewer(),
        OutOfTurnPick.of(file).orElse(null),
        decision(file),
        file.feeCalculation().orElse(null),
        file.fee().feeId(),
        file.fee().transactionId(),
        file.permit().permitId(),
        file.permit().permitNumber(),
        messages.of(caseId),
        documents.of(caseId),
        file.history().stream().map(HistoryLine::of).toList(),
        HistoryChain.firstBreak(file).isEmpty());
  }

  private static CaseFileView.ProcedureOfCase procedure(Procedure procedure) {
    var terms = procedure.terms();
    return new CaseFileView.ProcedureOfCase(
        procedure.code(),
        procedure.version(),
        terms.nameTh(),
        terms.nameEn(),
        terms.fee(),
        terms.hasPermit() ? terms.permit().titleTh() : null,
        terms.serviceWorkingDays(),
        terms.assuranceLevel());
  }

  private static CaseFileView.DecisionView decision(CaseFile file) {
    return file.decision()
        .map(
            decision ->
                new CaseFileView.DecisionView(
                    decision.by(),
                    decision.byName(),
                    decision.byTitleTh(),
                    decision.at(),
                    decision.reason()))
        .orElse(null);
  }
}
