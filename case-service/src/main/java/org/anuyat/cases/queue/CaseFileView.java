package org.anuyat.cases.queue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.applicant.MessageView;
import org.anuyat.cases.casefile.CaseStatus;
import org.anuyat.cases.deadline.ClockView;
import org.anuyat.cases.document.DocumentView;
import org.anuyat.cases.procedure.AssuranceLevel;
import org.anuyat.cases.procedure.fee.FeeCalculation;
import org.anuyat.cases.procedure.fee.FeeTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One case with everything in it. */
@Schema(name = "CaseFile", description = "One case with everything in it")
public record CaseFileView(
    UUID caseId,
    @Schema(examples = "1/2569") String caseNumber,
    @Schema(examples = "คำขอที่ 1/2569") String caseNumberTh,
    CaseStatus status,
    String statusTh,
    String statusEn,
    StatusView publicStatus,
    @Schema(description = "What may be done now; empty when the case waits or has ended")
        List<NextStep> nextSteps,
    ProcedureOfCase procedure,
    ApplicantView applicant,
    String subject,
    Instant openedAt,
    Instant arrivedAt,
    @Schema(description = "Start of the legal clock (rules 3.8, 4.9)") Instant deemedReceivedAt,
    @Schema(description = "How often missing items were asked for") int itemsRequestedTimes,
    @Schema(description = "Until when the applicant may send them; known once intake answered")
        Instant itemsDeadline,
    Instant identityConfirmedAt,
    @Schema(description = "The person at the review desk, the token's sub") String reviewer,
    @Schema(description = "Null when the case was taken in its turn (rule 4.1)")
        OutOfTurnPick outOfTurn,
    DecisionView decision,
    @Schema(description = "The fee line by line; null when free or not calculated yet")
        FeeCalculation feeCalculation,
    String feeId,
    String transactionId,
    String permitId,
    String permitNumber,
    List<MessageView> messages,
    List<DocumentView> documents,
    List<HistoryLine> history,
    @Schema(description = "Whether the history's hash chain is whole") boolean historyIntact,
    @Schema(description = "What is due of the case, when, and why then") ClockView clock,
    @Schema(description = "The approval chain, the first step first")
        List<ApprovalStepView> approvalSteps) {

  /** The procedure as it was when the case began. */
  @Schema(description = "The procedure in the version the case began under")
  record ProcedureOfCase(
      String code,
      int version,
      String nameTh,
      String nameEn,
      @Schema(description = "Null when free") FeeTerms fee,
      @Schema(description = "Null when it ends without a permit") String permitTitleTh,
      int serviceWorkingDays,
      @Schema(description = "How sure the agency must be of who applies (rule 2.1)")
          AssuranceLevel assuranceLevel) {}

  /** Who applied. */
  @Schema(description = "Who applied")
  record ApplicantView(String name, String address, String replyTo) {}

  /** The approver's decision. */
  @Schema(description = "The approver's decision")
  record DecisionView(
      @Schema(description = "The person, the token's sub") String by,
      String byName,
      String byTitleTh,
      Instant at,
      String reason,
      @Schema(description = "The approver in whose name it was decided (รักษาการแทน), or null")
          String onBehalfOf,
      String onBehalfOfName) {}
}
