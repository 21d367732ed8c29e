package org.anuyat.cases.casefile;

import java.time.Instant;
import java.util.List;
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

  /** {@code reason} is set when the case was taken out of its turn (4.1). */
  record ReviewStarted(String reason) implements CaseEvent {}

  record ProcedureChanged(Procedure procedure, String reason) implements CaseEvent {}

  record ItemsRequested(List<RequestedItem> items, int workingDays) implements CaseEvent {
    public ItemsRequested {
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
