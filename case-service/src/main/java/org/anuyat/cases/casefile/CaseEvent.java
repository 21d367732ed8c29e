package org.anuyat.cases.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.procedure.Procedure;

/** Something that happened to a case, told in the past tense with what has to be remembered. */
public sealed interface CaseEvent {

  /** Why it was done, in the words of the person who did it; null where no reason is asked. */
  default String reason() {
    return null;
  }

  /** The event id of the service that reported it; null for what this service saw itself. */
  default String reportId() {
    return this instanceof Reported reported ? reported.report().eventId() : null;
  }

  record Opened(UUID messageId, String registerNumber) implements CaseEvent {}

  record ReplyReceived(UUID messageId, String registerNumber) implements CaseEvent {}

  /** {@code reason} is set when the case was taken out of its turn (4.1). */
  record ReviewStarted(String reason) implements CaseEvent {}

  record ProcedureChanged(Procedure procedure, String reason) implements CaseEvent {}

  /** What each document of the application is found to be: codes, joined for the history. */
  record ChecklistMarked(String missing, String defective, int settled) implements CaseEvent {}

  /** {@code call} is the phone call made first, or null. */
  record ItemsRequested(List<RequestedItem> items, int workingDays, PhoneCall call)
      implements Asking {
    public ItemsRequested {
      items = List.copyOf(items);
    }
  }

  /** What was asked for before is still missing and asked for again: no new request. */
  record ItemsReminded(List<RequestedItem> items, int workingDays, PhoneCall call)
      implements Asking {
    public ItemsReminded {
      items = List.copyOf(items);
    }
  }

  /** The review is done, but the procedure wants the applicant's identity confirmed first. */
  record IdentityCheckStarted(PermitWording wording, String reason) implements CaseEvent {}

  record IdentityConfirmed(String method, String reason) implements CaseEvent {}

  record SubmittedForApproval(PermitWording wording, String reason) implements CaseEvent {}

  record Returned(String reason) implements CaseEvent {}

  record Withdrawn(String reason) implements CaseEvent {}

  /** One step of the approval chain is taken, others follow. {@code step} counts from 1. */
  record Endorsed(
      int step, String approverName, String approverTitleTh, Principal principal, String reason)
      implements AtApprovalDesk {}

  /** {@code principal} is the approver in whose name it was decided, or null. */
  record Approved(String approverName, String approverTitleTh, Principal principal, String reason)
      implements AtApprovalDesk {
    public Approved(String approverName, String approverTitleTh, String reason) {
      this(approverName, approverTitleTh, null, reason);
    }
  }

  record Rejected(String approverName, String approverTitleTh, Principal principal, String reason)
      implements AtApprovalDesk {
    public Rejected(String reason) {
      this(null, null, null, reason);
    }
  }

  record SentBack(Principal principal, String reason) implements AtApprovalDesk {
    public SentBack(String reason) {
      this(null, reason);
    }
  }

  /** The applicant is told why his application is late; {@code reasonEn} may be null. */
  record DelayExplained(String reason, String reasonEn) implements CaseEvent {}

  record FeeRaised(Report report, String feeId, String transactionId) implements Reported {}

  record FeeSettled(Report report, String feeId, String transactionId) implements Reported {}

  record PermitIssued(Report report, String permitId, String permitNumber) implements Reported {}

  record PermitDelivered(Report report, String permitId, String permitNumber) implements Reported {}

  /** Nothing is left to do: the procedure ends without a permit document. */
  record Completed() implements CaseEvent {}

  /** The applicant is asked for something. */
  sealed interface Asking extends CaseEvent {
    List<RequestedItem> items();

    int workingDays();

    /** The phone call made first, or null. */
    PhoneCall call();
  }

  /** Somebody acted at the approval desk. */
  sealed interface AtApprovalDesk extends CaseEvent {
    /** The approver in whose name, or null. */
    Principal principal();
  }

  /** What another service told us. */
  sealed interface Reported extends CaseEvent {
    Report report();
  }

  /** Another service's report: its event id makes it safe to repeat; {@code at} is its own time. */
  record Report(String eventId, Instant at) {}
}
