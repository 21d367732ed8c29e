package org.anuyat.permit.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.anuyat.permit.permit.DeliveryWay;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.platform.Ids;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.secret.Container;
import org.anuyat.permit.secret.Seal;
import org.anuyat.permit.secret.Secret;
import org.anuyat.permit.secret.SecretSettings;

/** Begins sendings and notes how they go. */
@ApplicationScoped
public class Dispatches {
  private static final String SERVICE = "permit-service";

  @Inject DispatchRows rows;
  @Inject Seal seal;
  @Inject SecretSettings settings;
  @Inject Clock clock;

  /**
   * The first sending of a permit or of a copy, begun by the service; the same when asked again.
   */
  @Transactional
  public DispatchFacts first(PermitFacts permit, UUID copyId) {
    return rows.of(permit.id()).stream()
        .filter(d -> Objects.equals(d.copyId, copyId) && d.attempt == 1)
        .findFirst()
        .orElseGet(() ->
            begin(
                permit,
                copyId,
                1,
                new DispatchOrder(permit.deliveryWay(), Container.PDF, permit.mailTo()),
                SERVICE))
        .facts();
  }

  Dispatch begin(PermitFacts permit, UUID copyId, int attempt, DispatchOrder order, String actor) {
    Dispatch dispatch = new Dispatch();
    dispatch.id = Ids.next();
    dispatch.permitId = permit.id();
    dispatch.copyId = copyId;
    dispatch.attempt = attempt;
    dispatch.way = order.way();
    dispatch.container = order.container();
    dispatch.toAddress = order.toAddress();
    dispatch.replyToMessage = order.toAddress() == null ? permit.replyToMessage() : null;
    dispatch.actor = actor;
    dispatch.orderedAt = clock.instant();
    dispatch.mailKey =
        copyId == null && attempt == 1
            ? "permit-" + permit.id() + "-delivery"
            : "permit-" + dispatch.id + "-dispatch";
    keepSecret(dispatch);
    rows.add(dispatch);
    return dispatch;
  }

  private void keepSecret(Dispatch dispatch) {
    switch (dispatch.way) {
      case MAIL_ATTACHMENT, COUNTER -> dispatch.forgetSecret();
      case PASSWORD_PROTECTED -> dispatch.sealedSecret = seal.close(Secret.password(), dispatch.id);
      case LINK -> {
        dispatch.sealedSecret = seal.close(Secret.code(), dispatch.id);
        dispatch.collectToken = Ids.token();
        dispatch.attemptsLeft = settings.attempts();
        dispatch.expiresAt = dispatch.orderedAt.plus(settings.linkLasts());
      }
    }
  }

  /**
   * One sending of the current municipality.
   *
   * @throws Problem NOT_FOUND when there is none
   */
  @Transactional
  public DispatchFacts get(UUID dispatchId) {
    return rows.find(dispatchId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND)).facts();
  }

  /** The password that protects the file to be sent. */
  @Transactional
  public String secretFor(UUID dispatchId) {
    Dispatch dispatch = locked(dispatchId);
    return seal.open(dispatch.sealedSecret, dispatch.id);
  }

  @Transactional
  public void fileMade(UUID dispatchId, String key, long size) {
    Dispatch dispatch = locked(dispatchId);
    dispatch.fileKey = key;
    dispatch.fileSize = size;
  }

  @Transactional
  public void reaches(UUID dispatchId, String address) {
    locked(dispatchId).reachedAddress = address;
  }

  /** Notes that the mail went out; true when it now counts as delivered. */
  @Transactional
  public boolean sent(UUID dispatchId, String registerNumber, String address) {
    Dispatch dispatch = locked(dispatchId);
    boolean counts =
        dispatch.state == DispatchState.WAITING || dispatch.state == DispatchState.FAILED;
    if (counts) {
      dispatch.state = DispatchState.SENT;
      dispatch.registerNumber = registerNumber;
      dispatch.reachedAddress = address == null ? dispatch.reachedAddress : address;
      dispatch.doneAt = clock.instant();
      dispatch.failedAt = null;
    }
    return counts && dispatch.way != DeliveryWay.COUNTER;
  }

  /** Notes that the mail did not arrive; true when this was new. */
  @Transactional
  public boolean failed(UUID dispatchId, Failure why) {
    Dispatch dispatch = locked(dispatchId);
    boolean isNew = dispatch.state == DispatchState.WAITING || dispatch.state == DispatchState.SENT;
    if (isNew) {
      dispatch.fail(why, clock.instant());
    }
    return isNew;
  }

  private Dispatch locked(UUID dispatchId) {
    return rows.lock(dispatchId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }
}
