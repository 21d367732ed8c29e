package org.anuyat.cases.casefile;

import java.util.Optional;

/** The kinds of things that can happen to a case: the columns of {@link CaseTransitions}. */
public enum CaseEventType {
  OPENED(Desk.MAILROOM, null),
  REPLY_RECEIVED(Desk.MAILROOM, null),
  STATUS_ASKED(Desk.MAILROOM, null),
  REVIEW_STARTED(Desk.REVIEW, "start-review"),
  PROCEDURE_CHANGED(Desk.REVIEW, "change-procedure"),
  CHECKLIST_MARKED(Desk.REVIEW, null),
  ITEMS_REQUESTED(Desk.REVIEW, "request-items"),
  ITEMS_REMINDED(Desk.REVIEW, "remind-items"),
  IDENTITY_CHECK_STARTED(Desk.REVIEW, null),
  IDENTITY_CHECKED(Desk.REVIEW, "identity/checks"),
  IDENTITY_CONFIRMED(Desk.REVIEW, "confirm-identity"),
  SUBMITTED_FOR_APPROVAL(Desk.REVIEW, "submit-for-approval"),
  RETURNED(Desk.REVIEW, "return"),
  WITHDRAWN(Desk.REVIEW, "withdraw"),
  ENDORSED(Desk.APPROVAL, "approve"),
  APPROVED(Desk.APPROVAL, "approve"),
  REJECTED(Desk.APPROVAL, "reject"),
  SENT_BACK(Desk.APPROVAL, "send-back"),
  DELAY_EXPLAINED(Desk.OFFICE, null),
  FEE_RAISED(Desk.CASHIER, null),
  FEE_SETTLED(Desk.CASHIER, null),
  FEE_WAIVED(Desk.CASHIER, null),
  FEE_REVERSED(Desk.CASHIER, null),
  PERMIT_ISSUED(Desk.REGISTRY, null),
  PERMIT_DELIVERED(Desk.REGISTRY, null),
  COMPLETED(Desk.REGISTRY, null),
  APPLICANT_DESCRIBED(Desk.REVIEW, null),
  ATTORNEY_NEED_STATED(Desk.REVIEW, null),
  POWER_OF_ATTORNEY_CHECKED(Desk.REVIEW, "power-of-attorney/check"),
  ORIGINAL_RECEIVED(Desk.REGISTRY, null),
  COPY_CERTIFIED(Desk.REGISTRY, null),
  PRINTED_FOR_APPROVAL(Desk.REGISTRY, null),
  SCAN_FILED(Desk.MAILROOM, null),
  PAPER_DECISION_RECORDED(Desk.REGISTRY, null),
  HANDED_TO_SARABAN(Desk.REGISTRY, null);

  /** Who makes it happen. One person never sits at the review and the approval desk of one case. */
  public enum Desk {
    MAILROOM,
    REVIEW,
    APPROVAL,
    /** Whoever of the office answers for the deadline: it takes no part in the decision. */
    OFFICE,
    CASHIER,
    REGISTRY
  }

  private final Desk desk;
  private final String step;

  CaseEventType(Desk desk, String step) {
    this.desk = desk;
    this.step = step;
  }

  public Desk desk() {
    return desk;
  }

  /** The name of the officer's operation that makes it happen; empty for what services report. */
  public Optional<String> step() {
    return Optional.ofNullable(step);
  }

  static CaseEventType of(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Opened e -> OPENED;
      case CaseEvent.ReplyReceived e -> REPLY_RECEIVED;
      case CaseEvent.StatusAsked e -> STATUS_ASKED;
      case CaseEvent.ReviewStarted e -> REVIEW_STARTED;
      case CaseEvent.ProcedureChanged e -> PROCEDURE_CHANGED;
      case CaseEvent.ChecklistMarked e -> CHECKLIST_MARKED;
      case CaseEvent.ItemsRequested e -> ITEMS_REQUESTED;
      case CaseEvent.ItemsReminded e -> ITEMS_REMINDED;
      case CaseEvent.IdentityCheckStarted e -> IDENTITY_CHECK_STARTED;
      case CaseEvent.IdentityChecked e -> IDENTITY_CHECKED;
      case CaseEvent.IdentityConfirmed e -> IDENTITY_CONFIRMED;
      case CaseEvent.SubmittedForApproval e -> SUBMITTED_FOR_APPROVAL;
      case CaseEvent.Returned e -> RETURNED;
      case CaseEvent.Withdrawn e -> WITHDRAWN;
      case CaseEvent.Endorsed e -> ENDORSED;
      case CaseEvent.Approved e -> APPROVED;
      case CaseEvent.Rejected e -> REJECTED;
      case CaseEvent.SentBack e -> SENT_BACK;
      case CaseEvent.DelayExplained e -> DELAY_EXPLAINED;
      case CaseEvent.FeeRaised e -> FEE_RAISED;
      case CaseEvent.FeeSettled e -> FEE_SETTLED;
      case CaseEvent.FeeWaived e -> FEE_WAIVED;
      case CaseEvent.FeeReversed e -> FEE_REVERSED;
      case CaseEvent.PermitIssued e -> PERMIT_ISSUED;
      case CaseEvent.PermitDelivered e -> PERMIT_DELIVERED;
      case CaseEvent.Completed e -> COMPLETED;
      case CaseEvent.ApplicantDescribed e -> APPLICANT_DESCRIBED;
      case CaseEvent.AttorneyNeedStated e -> ATTORNEY_NEED_STATED;
      case CaseEvent.PowerOfAttorneyChecked e -> POWER_OF_ATTORNEY_CHECKED;
      case CaseEvent.OriginalReceived e -> ORIGINAL_RECEIVED;
      case CaseEvent.CopyCertified e -> COPY_CERTIFIED;
      case CaseEvent.PrintedForApproval e -> PRINTED_FOR_APPROVAL;
      case CaseEvent.ScanFiled e -> SCAN_FILED;
      case CaseEvent.PaperDecisionRecorded e -> PAPER_DECISION_RECORDED;
      case CaseEvent.HandedToSaraban e -> HANDED_TO_SARABAN;
    };
  }
}
