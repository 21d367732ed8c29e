package org.anuyat.permit.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anuyat.permit.permit.Confidentiality;
import org.anuyat.permit.permit.DeliveryWay;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.permit.PermitRegister;
import org.anuyat.permit.platform.CurrentMunicipality;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;

/** Has a permit or copy sent once more, by another way or to another address. */
@ApplicationScoped
class SendingAgain {
  @Inject DispatchRows rows;
  @Inject Dispatches dispatches;
  @Inject PermitRegister register;
  @Inject CurrentMunicipality municipality;
  @Inject Clock clock;
  @Inject Event<DispatchOrdered> ordered;
  @Inject Event<HandedOver> handedOver;

  /** A new sending with a secret of its own; what went before is replaced. */
  @Transactional
  DispatchFacts send(UUID permitId, UUID copyId, DispatchOrder order, String actor) {
    PermitFacts permit = register.getLocked(permitId);
    if (permit.document().isEmpty()) {
      throw new Problem(ProblemType.DOCUMENT_NOT_READY);
    }
    if (order.way() == DeliveryWay.MAIL_ATTACHMENT
        && permit.confidentiality() != Confidentiality.NORMAL) {
      throw new Problem(ProblemType.PROTECTION_NEEDED);
    }
    if (order.way() != DeliveryWay.COUNTER
        && order.toAddress() == null
        && !permit.isReachedByMail()) {
      throw new Problem(ProblemType.INVALID_INPUT, "toAddress: the holder has no mail address");
    }
    List<Dispatch> earlier =
        rows.of(permitId).stream().filter(d -> Objects.equals(d.copyId, copyId)).toList();
    if (earlier.isEmpty() && copyId != null) {
      throw new Problem(ProblemType.NOT_FOUND, "No such copy was sent");
    }
    for (Dispatch dispatch : earlier) {
      dispatch.state = DispatchState.REPLACED;
      dispatch.forgetSecret();
    }
    String to = order.toAddress() == null ? permit.mailTo() : order.toAddress();
    Dispatch next =
        dispatches.begin(
            permit,
            copyId,
            // The first of a permit was sent even if it was before sendings were kept.
            earlier.isEmpty() ? 2 : earlier.getLast().attempt + 1,
            new DispatchOrder(order.way(), order.container(), to),
            actor);
    ordered.fire(new DispatchOrdered(municipality.code(), permitId, next.id));
    return next.facts();
  }

  /** Notes that the holder got the permit at the counter. */
  @Transactional
  DispatchFacts handOver(UUID permitId, UUID dispatchId) {
    Dispatch dispatch =
        rows.lock(dispatchId)
            .filter(d -> d.permitId.equals(permitId))
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    boolean waits =
        dispatch.way == DeliveryWay.COUNTER
            && (dispatch.state == DispatchState.WAITING
                || dispatch.state == DispatchState.SENT
                || dispatch.state == DispatchState.FAILED);
    if (!waits) {
      throw new Problem(
          ProblemType.NOT_AT_THE_COUNTER, "It is " + dispatch.state + " by " + dispatch.way);
    }
    dispatch.state = DispatchState.HANDED_OVER;
    dispatch.doneAt = clock.instant();
    dispatch.failedAt = null;
    handedOver.fire(new HandedOver(municipality.code(), permitId, dispatchId));
    return dispatch.facts();
  }
}
