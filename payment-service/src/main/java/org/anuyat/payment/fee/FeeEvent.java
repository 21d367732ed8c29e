package org.anuyat.payment.fee;

import java.time.Instant;
import java.util.UUID;
import org.anuyat.payment.account.PaymentAccount;

/** What can happen to a fee. */
public sealed interface FeeEvent {
  /** Who acts when no person does. */
  String THE_SERVICE = "payment-service";

  Instant at();

  /** Subject of the acting person's token, or the service's name. */
  default String actor() {
    return THE_SERVICE;
  }

  /** What the history says besides, or null. */
  default String note() {
    return null;
  }

  /** The case asked for the fee. */
  record Raised(Instant at, String actor) implements FeeEvent {}

  /** The calendar told the deadline, and the account was fixed. */
  record DueDateSet(Instant at, Instant dueAt, PaymentAccount account) implements FeeEvent {}

  /** The notice was handed to the mailroom. */
  record NoticeSent(Instant at) implements FeeEvent {}

  /** A mail brought at least one file that can be a proof. */
  record ProofReceived(Instant at, UUID messageId) implements FeeEvent {
    @Override
    public String note() {
      return "message " + messageId;
    }
  }

  /** An officer put one proof aside while another still waits. */
  record ProofDismissed(Instant at, String actor, UUID slipId, String reason) implements FeeEvent {
    @Override
    public String note() {
      return "slip " + slipId + ": " + reason;
    }
  }

  /** An officer refused the last proof; the citizen may send another until {@code answerBy}. */
  record ProofRejected(Instant at, String actor, UUID slipId, String reason, Instant answerBy)
      implements FeeEvent {
    @Override
    public String note() {
      return "slip " + slipId + ": " + reason;
    }
  }

  /** An officer found the money. */
  record Verified(Instant at, String actor, UUID slipId, Instant paidAt) implements FeeEvent {
    @Override
    public String note() {
      return "slip " + slipId + ", paid at " + paidAt;
    }
  }

  /** The deadline passed. */
  record Expired(Instant at) implements FeeEvent {}
}
