package org.anuyat.payment.fee;

import static org.anuyat.payment.fee.FeeStatus.EXPIRED;
import static org.anuyat.payment.fee.FeeStatus.NOTIFIED;
import static org.anuyat.payment.fee.FeeStatus.PROOF_RECEIVED;
import static org.anuyat.payment.fee.FeeStatus.RAISED;
import static org.anuyat.payment.fee.FeeStatus.REFUNDED;
import static org.anuyat.payment.fee.FeeStatus.VERIFIED;
import static org.anuyat.payment.fee.FeeStatus.WAIVED;

import java.util.List;
import java.util.Optional;

/** The one table of what may happen to a fee in which status, and where it leads. */
final class FeeTransitions {
  record Transition(FeeStatus from, Class<? extends FeeEvent> event, FeeStatus to) {}

  /** Where a raised fee begins. */
  static final FeeStatus START = RAISED;

  static final List<Transition> TABLE =
      List.of(
          new Transition(RAISED, FeeEvent.DueDateSet.class, RAISED),
          new Transition(RAISED, FeeEvent.NoticeSent.class, NOTIFIED),
          new Transition(RAISED, FeeEvent.AmountCorrected.class, RAISED),
          new Transition(NOTIFIED, FeeEvent.Reminded.class, NOTIFIED),
          new Transition(NOTIFIED, FeeEvent.ProofDismissed.class, NOTIFIED),
          new Transition(NOTIFIED, FeeEvent.ProofReceived.class, PROOF_RECEIVED),
          new Transition(NOTIFIED, FeeEvent.PartPaid.class, NOTIFIED),
          new Transition(NOTIFIED, FeeEvent.Verified.class, VERIFIED),
          new Transition(NOTIFIED, FeeEvent.Expired.class, EXPIRED),
          new Transition(PROOF_RECEIVED, FeeEvent.ProofReceived.class, PROOF_RECEIVED),
          new Transition(PROOF_RECEIVED, FeeEvent.ProofDismissed.class, PROOF_RECEIVED),
          new Transition(PROOF_RECEIVED, FeeEvent.ProofRejected.class, NOTIFIED),
          new Transition(PROOF_RECEIVED, FeeEvent.NoProofLeft.class, NOTIFIED),
          new Transition(PROOF_RECEIVED, FeeEvent.PartPaid.class, PROOF_RECEIVED),
          new Transition(PROOF_RECEIVED, FeeEvent.Verified.class, VERIFIED),
          new Transition(EXPIRED, FeeEvent.ProofDismissed.class, EXPIRED),
          new Transition(EXPIRED, FeeEvent.ProofReceived.class, PROOF_RECEIVED),
          new Transition(EXPIRED, FeeEvent.PartPaid.class, EXPIRED),
          new Transition(EXPIRED, FeeEvent.Verified.class, VERIFIED),
          new Transition(NOTIFIED, FeeEvent.AmountCorrected.class, NOTIFIED),
          new Transition(NOTIFIED, FeeEvent.PaymentAnnulled.class, NOTIFIED),
          new Transition(NOTIFIED, FeeEvent.Waived.class, WAIVED),
          new Transition(PROOF_RECEIVED, FeeEvent.AmountCorrected.class, PROOF_RECEIVED),
          new Transition(PROOF_RECEIVED, FeeEvent.PaymentAnnulled.class, PROOF_RECEIVED),
          new Transition(PROOF_RECEIVED, FeeEvent.Waived.class, WAIVED),
          new Transition(EXPIRED, FeeEvent.AmountCorrected.class, EXPIRED),
          new Transition(EXPIRED, FeeEvent.PaymentAnnulled.class, EXPIRED),
          new Transition(EXPIRED, FeeEvent.Waived.class, WAIVED),
          new Transition(NOTIFIED, FeeEvent.Refunded.class, REFUNDED),
          new Transition(PROOF_RECEIVED, FeeEvent.Refunded.class, REFUNDED),
          new Transition(EXPIRED, FeeEvent.Refunded.class, REFUNDED),
          new Transition(VERIFIED, FeeEvent.Refunded.class, REFUNDED),
          new Transition(VERIFIED, FeeEvent.SettlementCorrected.class, NOTIFIED),
          new Transition(WAIVED, FeeEvent.SettlementCorrected.class, NOTIFIED),
          new Transition(VERIFIED, FeeEvent.ProofDismissed.class, VERIFIED),
          new Transition(VERIFIED, FeeEvent.SurplusReceived.class, VERIFIED),
          new Transition(VERIFIED, FeeEvent.SurplusRefunded.class, VERIFIED),
          new Transition(VERIFIED, FeeEvent.PaymentAnnulled.class, VERIFIED),
          new Transition(WAIVED, FeeEvent.ProofDismissed.class, WAIVED),
          new Transition(WAIVED, FeeEvent.SurplusReceived.class, WAIVED),
          new Transition(WAIVED, FeeEvent.SurplusRefunded.class, WAIVED),
          new Transition(WAIVED, FeeEvent.PaymentAnnulled.class, WAIVED),
          new Transition(REFUNDED, FeeEvent.ProofDismissed.class, REFUNDED),
          new Transition(REFUNDED, FeeEvent.SurplusReceived.class, REFUNDED),
          new Transition(REFUNDED, FeeEvent.SurplusRefunded.class, REFUNDED),
          new Transition(REFUNDED, FeeEvent.PaymentAnnulled.class, REFUNDED));

  private FeeTransitions() {}

  /** Where the event leads from this status, empty if it may not happen there. */
  static Optional<FeeStatus> next(FeeStatus from, Class<? extends FeeEvent> event) {
    return TABLE.stream()
        .filter(transition -> transition.from() == from && transition.event() == event)
        .map(Transition::to)
        .findFirst();
  }
}
