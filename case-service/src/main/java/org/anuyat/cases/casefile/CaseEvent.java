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

  record ItemsRequested(List<RequestedItem> items, int workingDays) implements CaseEvent {
    public ItemsRequested {
      items = List.copyOf(items);
    }
  }

  /** The review is done, but the procedure wants the applicant's identity confirmed first. */
  record IdentityCheckStarted(PermitWording wording, String reason) implements CaseEvent {}

  record IdentityConfirmed(String method, String reason) implements CaseEvent {}

  record SubmittedForApproval(PermitWording wording, String reason) implements CaseEvent {}

  record Returned(String reason) implements CaseEvent {}

  record Withdrawn(String reason) implements CaseEvent {}

  record Approved(String approverName, String approverTitleTh, String reason)
      implements CaseEvent {}

  record Rejected(String reason) implements CaseEvent {}

  record SentBack(String reason) implements CaseEvent {}

  record FeeRaised(Report report, String feeId, String transactionId) implements Reported {}

  record FeeSettled(Report report, String feeId, String transactionId) implements Reported {}

  record PermitIssued(Report report, String permitId, String permitNumber) implements Reported {}

  record PermitDelivered(Report report, String permitId, String permitNumber) implements Reported {}

  /** Nothing is left to do: the procedure ends without a permit document. */
  record Completed() implements CaseEvent {}

  /** What another service told us. */
  sealed interface Reported extends CaseEvent {
    Report report();
  }

  /** Another service's report: its event id makes it safe to repeat; {@code at} is its own time. */
  record Report(String eventId, Instant at) {}
}
