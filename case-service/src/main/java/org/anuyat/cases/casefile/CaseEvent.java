package org.anuyat.cases.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anuyat.cases.procedure.AssuranceLevel;
import org.anuyat.cases.procedure.Procedure;
import org.anuyat.cases.procedure.fee.FeeCalculation;

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

  /** The applicant asked where his case stands; {@code answered}: he was told by mail. */
  record StatusAsked(UUID messageId, String registerNumber, boolean answered)
      implements CaseEvent {}

  /**
   * {@code passedOver} is the number of the case whose turn it was when this one was taken out of
   * its turn, which needs the {@code reason} (4.1); null in turn.
   */
  record ReviewStarted(String reason, String passedOver) implements CaseEvent {
    public ReviewStarted(String reason) {
      this(reason, null);
    }
  }

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
  record IdentityCheckStarted(PermitWording wording, FeeCalculation fee, String reason)
      implements CaseEvent {}

  /**
   * One proof of identity was tried. {@code check} and {@code result} are codes of the identity
   * desk; a failed one takes an earlier confirmation back.
   */
  record IdentityChecked(String check, String result, boolean failed, String reason)
      implements CaseEvent {}

  /** All checks of this level of assurance have passed; {@code method} names them. */
  record IdentityConfirmed(AssuranceLevel level, String method, String reason)
      implements CaseEvent {}

  /** {@code fee} is null where the procedure has none. */
  record SubmittedForApproval(PermitWording wording, FeeCalculation fee, String reason)
      implements CaseEvent {}

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

  /** An officer let the fee go unpaid: the case goes on as if it were settled. */
  record FeeWaived(Report report, String feeId, String transactionId) implements Reported {}

  /** It was settled or waived by mistake, or given back: what is not issued yet waits again. */
  record FeeReversed(Report report, String feeId, String transactionId) implements Reported {}

  record PermitIssued(Report report, String permitId, String permitNumber) implements Reported {}

  record PermitDelivered(Report report, String permitId, String permitNumber) implements Reported {}

  /** Nothing is left to do: the procedure ends without a permit document. */
  record Completed() implements CaseEvent {}

  /** Who applies: a juristic person or not, and whether through an attorney (3.6). */
  record ApplicantDescribed(boolean juristic, String registrationNumber, boolean throughAttorney)
      implements CaseEvent {}

  /** A natural person acts through an attorney, or does not after all (T1.4). */
  record AttorneyNeedStated(boolean needed, String reason) implements CaseEvent {}

  /** A power of attorney was looked through; {@code open} is what it still lacks (4.4). */
  record PowerOfAttorneyChecked(UUID documentId, Set<AttorneyPoint> open, LocalDate originalDue)
      implements CaseEvent {
    public PowerOfAttorneyChecked {
      open = Set.copyOf(open);
    }
  }

  /** The paper original of a power of attorney came (4.4). */
  record OriginalReceived(LocalDate receivedOn, String reason) implements CaseEvent {}

  /** The agency certified a copy itself, free of charge (3.3, 4.3). */
  record CopyCertified(String certificateNumber, UUID documentId, UUID copyId, String sha256)
      implements CaseEvent {}

  /** The case was printed to be approved on paper (4.7). */
  record PrintedForApproval(UUID printId, UUID documentId) implements CaseEvent {}

  /** A scan found its way to the case, by its barcode or by hand (5.2). */
  record ScanFiled(UUID scanId, UUID documentId, String pages, String reason)
      implements CaseEvent {}

  /** An officer records what was signed on paper; the decision itself is its own event (5.1). */
  record PaperDecisionRecorded(
      String approver, String approverName, LocalDate signedOn, String decision, UUID scanId)
      implements CaseEvent {}

  /** The case went to the agency's e-Saraban (4.7). */
  record HandedToSaraban(String bookNumber, UUID documentId) implements CaseEvent {}

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
