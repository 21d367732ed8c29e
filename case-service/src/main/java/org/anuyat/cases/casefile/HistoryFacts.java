package org.anuyat.cases.casefile;

import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.anuyat.cases.procedure.fee.FeeCalculation;

/**
 * What the history keeps for ever of each event besides actor and time: names and values that tell
 * of no applicant. What people typed is a reason or one of the {@link HistoryDetails}.
 */
final class HistoryFacts {

  private HistoryFacts() {}

  static SortedMap<String, String> of(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Opened e -> facts("messageId", e.messageId(), "register", e.registerNumber());
      case CaseEvent.ReplyReceived e ->
          facts("messageId", e.messageId(), "register", e.registerNumber());
      case CaseEvent.StatusAsked e ->
          facts(
              "messageId", e.messageId(), "register", e.registerNumber(), "answered", e.answered());
      case CaseEvent.ProcedureChanged e ->
          facts("procedure", e.procedure().code(), "version", e.procedure().version());
      case CaseEvent.IdentityCheckStarted e -> calculated(e.fee());
      case CaseEvent.SubmittedForApproval e -> calculated(e.fee());
      case CaseEvent.IdentityChecked e -> facts("check", e.check(), "result", e.result());
      case CaseEvent.IdentityConfirmed e -> facts("level", e.level(), "method", e.method());
      case CaseEvent.ChecklistMarked e ->
          facts("missing", e.missing(), "defective", e.defective(), "settled", e.settled());
      case CaseEvent.ItemsRequested e -> asked(e.workingDays(), e.call());
      case CaseEvent.ItemsReminded e -> asked(e.workingDays(), e.call());
      case CaseEvent.Endorsed e -> {
        var facts = decided(e.approverName(), e.approverTitleTh(), e.principal());
        facts.put("step", String.valueOf(e.step()));
        yield facts;
      }
      case CaseEvent.Approved e -> decided(e.approverName(), e.approverTitleTh(), e.principal());
      case CaseEvent.Rejected e -> decided(e.approverName(), e.approverTitleTh(), e.principal());
      case CaseEvent.SentBack e -> decided(null, null, e.principal());
      case CaseEvent.DelayExplained e -> facts();
      case CaseEvent.FeeRaised e -> fee(e.report(), e.feeId(), e.transactionId());
      case CaseEvent.FeeSettled e -> fee(e.report(), e.feeId(), e.transactionId());
      case CaseEvent.FeeWaived e -> fee(e.report(), e.feeId(), e.transactionId());
      case CaseEvent.FeeReversed e -> fee(e.report(), e.feeId(), e.transactionId());
      case CaseEvent.PermitIssued e -> permit(e.report(), e.permitId(), e.permitNumber());
      case CaseEvent.PermitDelivered e -> permit(e.report(), e.permitId(), e.permitNumber());
      case CaseEvent.ReviewStarted e -> facts("passedOver", e.passedOver());
      case CaseEvent.Returned e -> facts();
      case CaseEvent.Withdrawn e -> facts();
      case CaseEvent.Completed e -> facts();
      case CaseEvent.ApplicantDescribed e ->
          facts(
              "juristic",
              e.juristic(),
              "registrationNumber",
              e.registrationNumber(),
              "throughAttorney",
              e.throughAttorney());
      case CaseEvent.AttorneyNeedStated e -> facts("needed", e.needed());
      case CaseEvent.PowerOfAttorneyChecked e ->
          facts(
              "documentId",
              e.documentId(),
              "open",
              e.open().stream().sorted().map(Enum::name).collect(Collectors.joining("; ")),
              "originalDue",
              e.originalDue());
      case CaseEvent.OriginalReceived e -> facts("receivedOn", e.receivedOn());
      case CaseEvent.CopyCertified e ->
          facts(
              "certificateNumber",
              e.certificateNumber(),
              "documentId",
              e.documentId(),
              "copyId",
              e.copyId(),
              "sha256",
              e.sha256());
      case CaseEvent.PrintedForApproval e ->
          facts("printId", e.printId(), "documentId", e.documentId());
      case CaseEvent.ScanFiled e ->
          facts("scanId", e.scanId(), "documentId", e.documentId(), "pages", e.pages());
      case CaseEvent.PaperDecisionRecorded e ->
          facts(
              "approver",
              e.approver(),
              "approverName",
              e.approverName(),
              "signedOn",
              e.signedOn(),
              "decision",
              e.decision(),
              "scanDocumentId",
              e.scanId());
      case CaseEvent.HandedToSaraban e ->
          facts("bookNumber", e.bookNumber(), "documentId", e.documentId());
    };
  }

  private static SortedMap<String, String> calculated(FeeCalculation fee) {
    return fee == null
        ? facts()
        : facts("amountSatang", fee.totalSatang(), "calculation", fee.inThai());
  }

  private static SortedMap<String, String> asked(int workingDays, PhoneCall call) {
    return facts("workingDays", workingDays, "phonedAt", call == null ? null : call.at());
  }

  private static SortedMap<String, String> decided(
      String name, String titleTh, Principal principal) {
    var facts = facts("approverName", name, "approverTitleTh", titleTh);
    if (principal != null) {
      facts.putAll(facts("onBehalfOf", principal.by(), "onBehalfOfName", principal.name()));
    }
    return facts;
  }

  private static SortedMap<String, String> fee(
      CaseEvent.Report report, String feeId, String transactionId) {
    return facts("feeId", feeId, "transactionId", transactionId, "reportedAt", report.at());
  }

  private static SortedMap<String, String> permit(
      CaseEvent.Report report, String permitId, String permitNumber) {
    return facts("permitId", permitId, "permitNumber", permitNumber, "reportedAt", report.at());
  }

  private static SortedMap<String, String> facts(Object... namesAndValues) {
    var facts = new TreeMap<String, String>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        facts.put((String) namesAndValues[i], Objects.toString(namesAndValues[i + 1]));
      }
    }
    return facts;
  }
}
