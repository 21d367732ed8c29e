package org.anuyat.payment.fee;

import static org.anuyat.payment.fee.FeeStatus.EXPIRED;
import static org.anuyat.payment.fee.FeeStatus.NOTIFIED;
import static org.anuyat.payment.fee.FeeStatus.PROOF_RECEIVED;
import static org.anuyat.payment.fee.FeeStatus.RAISED;
import static org.anuyat.payment.fee.FeeStatus.VERIFIED;

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
          new Transition(NOTIFIED, FeeEvent.ProofReceived.class, PROOF_RECEIVED),
          new Transition(NOTIFIED, FeeEvent.Expired.class, EXPIRED),
          new Transition(PROOF_RECEIVED, FeeEvent.ProofReceived.class, PROOF_RECEIVED),
          new Transition(PROOF_RECEIVED, FeeEvent.ProofDismissed.class, PROOF_RECEIVED),
          new Transition(PROOF_RECEIVED, FeeEvent.ProofRejected.class, NOTIFIED),
          new Transition(PROOF_RECEIVED, FeeEvent.Verified.class, VERIFIED),
          new Transition(EXPIRED, FeeEvent.ProofReceived.class, PROOF_RECEIVED));

  private FeeTransitions() {}

  /** Where the event leads from this status, empty if it may not happen there. */
  static Optional<FeeStatus> next(FeeStatus from, Class<? extends FeeEvent> event) {
    return TABLE.stream()
        .filter(transition -> transition.from() == from && transition.event() == event)
        .map(Transition::to)
        .findFirst();
  }
}
