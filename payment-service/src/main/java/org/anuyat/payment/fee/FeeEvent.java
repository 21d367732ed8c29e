package org.anuyat.payment.fee;

import java.time.Instant;
import java.util.List;
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

  /**
   * The calendar told the deadline, and the account was fixed.
   *
   * @param remindAt when to remind, or null for never
   */
  record DueDateSet(Instant at, Instant dueAt, Instant remindAt, PaymentAccount account)
      implements FeeEvent {}

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

  /** The last proof was dealt with and the fee is still open, at least until {@code answerBy}. */
  record NoProofLeft(Instant at, String actor, Instant answerBy) implements FeeEvent {}

  /** The citizen was reminded of the deadline. */
  record Reminded(Instant at) implements FeeEvent {}

  /** Money came that is not enough. */
  record PartPaid(
      Instant at,
      String actor,
      UUID paymentId,
      long amountSatang,
      Instant paidAt,
      long missingSatang)
      implements FeeEvent {
    @Override
    public String note() {
      return "payment %s: %d satang, %d missing".formatted(paymentId, amountSatang, missingSatang);
    }
  }

  /**
   * The money is there: the fee is settled.
   *
   * @param paymentId the payment that settled it
   * @param amountSatang what came with it; 0 when the money was there before
   * @param settledSatang what was required, surcharge included
   * @param surplusSatang what is owed back
   */
  record Verified(
      Instant at,
      String actor,
      UUID paymentId,
      long amountSatang,
      long settledSatang,
      long surchargeSatang,
      long surplusSatang,
      Instant paidAt,
      PaymentMethod method)
      implements FeeEvent {
    @Override
    public String note() {
      return "payment %s, paid at %s: settled %d satang, surcharge %d, surplus %d"
          .formatted(paymentId, paidAt, settledSatang, surchargeSatang, surplusSatang);
    }
  }

  /** Money came that the fee does not need; it is owed back. */
  record SurplusReceived(
      Instant at, String actor, UUID paymentId, long amountSatang, Instant paidAt)
      implements FeeEvent {
    @Override
    public String note() {
      return "payment %s: %d satang".formatted(paymentId, amountSatang);
    }
  }

  /** An officer gave back money the fee did not need. */
  record SurplusRefunded(
      Instant at, String actor, UUID refundId, long amountSatang, RefundWay way, String reason)
      implements FeeEvent {
    @Override
    public String note() {
      return "refund %s: %d satang by %s: %s".formatted(refundId, amountSatang, way, reason);
    }
  }

  /** The deadline passed. */
  record Expired(Instant at) implements FeeEvent {}

  /** An officer let the fee go unpaid. */
  record Waived(Instant at, String actor, String reason) implements FeeEvent {
    @Override
    public String note() {
      return reason;
    }
  }

  /** An officer gave back all the fee's money. */
  record Refunded(
      Instant at, String actor, UUID refundId, long amountSatang, RefundWay way, String reason)
      implements FeeEvent {
    @Override
    public String note() {
      return "refund %s: %d satang by %s: %s".formatted(refundId, amountSatang, way, reason);
    }
  }

  /**
   * A settlement or a waiver was wrong: the fee is open again, at least until {@code answerBy}.
   *
   * @param annulledPayments those that are not this fee's money; empty when only the settlement or
   *     the waiver falls
   */
  record SettlementCorrected(
      Instant at,
      String actor,
      String reason,
      Cause cause,
      List<UUID> annulledPayments,
      long annulledSatang,
      Instant answerBy)
      implements FeeEvent {
    /** What was wrong. */
    public enum Cause {
      /** A payment was not this fee's. */
      PAYMENT,
      /** The fee should not have been waived. */
      WAIVER,
      /** The fee was reckoned wrongly; its amount is corrected next. */
      AMOUNT
    }

    @Override
    public String note() {
      return "annulled %s, %d satang: %s".formatted(annulledPayments, annulledSatang, reason);
    }
  }

  /** A payment that settled nothing was not this fee's money. */
  record PaymentAnnulled(Instant at, String actor, String reason, UUID paymentId, long amountSatang)
      implements FeeEvent {
    @Override
    public String note() {
      return "payment %s, %d satang: %s".formatted(paymentId, amountSatang, reason);
    }
  }

  /** The fee was reckoned wrongly; these are its lines now. */
  record AmountCorrected(
      Instant at, String actor, String reason, long beforeSatang, List<FeeLine> lines)
      implements FeeEvent {
    public AmountCorrected {
      lines = List.copyOf(lines);
    }

    /** Sum of the new lines. */
    public long amountSatang() {
      return FeeOrder.sum(lines);
    }

    @Override
    public String note() {
      return "%d satang instead of %d: %s".formatted(amountSatang(), beforeSatang, reason);
    }
  }
}
