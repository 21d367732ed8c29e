package org.anuyat.permit.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.anuyat.permit.permit.PermitRegister;
import org.anuyat.permit.platform.CurrentMunicipality;
import org.anuyat.permit.platform.Ids;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.secret.Seal;

/** Tells a password or code by another way than the permit took, and writes down who did (8.4). */
@ApplicationScoped
class TellingSecret {
  @Inject DispatchRows rows;
  @Inject PermitRegister register;
  @Inject Seal seal;
  @Inject CurrentMunicipality municipality;
  @Inject Clock clock;
  @Inject Event<SecretToBeSent> toBeSent;

  /** Has it mailed to an address that did not get the permit, outside its thread. */
  @Transactional
  void mail(UUID permitId, UUID dispatchId, String address, String actor) {
    Dispatch dispatch = withSecret(permitId, dispatchId);
    if (dispatch.reachedAddress == null) {
      throw new Problem(ProblemType.ON_ITS_WAY);
    }
    String canonical = canonical(address);
    if (canonical.equals(canonical(dispatch.reachedAddress))
        || (dispatch.toAddress != null && canonical.equals(canonical(dispatch.toAddress)))) {
      throw new Problem(ProblemType.SAME_WAY_AS_PERMIT, "The permit went to this very address");
    }
    send(dispatch, SecretWay.SECOND_ADDRESS, address, actor);
  }

  @Transactional
  void sms(UUID permitId, UUID dispatchId, String phone, String actor) {
    send(withSecret(permitId, dispatchId), SecretWay.SMS, phone, actor);
  }

  /** Shows it to the officer who tells it by mouth. */
  @Transactional
  String readOut(UUID permitId, UUID dispatchId, SecretWay way, String to, String actor) {
    Dispatch dispatch = withSecret(permitId, dispatchId);
    note(dispatch, way, to, actor);
    return seal.open(dispatch.sealedSecret, dispatch.id);
  }

  private void send(Dispatch dispatch, SecretWay way, String to, String actor) {
    UUID telling = note(dispatch, way, to, actor);
    toBeSent.fire(new SecretToBeSent(municipality.code(), dispatch.id, telling, way, to));
  }

  private UUID note(Dispatch dispatch, SecretWay way, String to, String actor) {
    SecretTelling telling = new SecretTelling();
    telling.id = Ids.next();
    telling.dispatchId = dispatch.id;
    telling.way = way;
    telling.toldTo = to;
    telling.actor = actor;
    telling.at = clock.instant();
    rows.add(telling);
    dispatch.secretToldAt = telling.at;
    return telling.id;
  }

  private Dispatch withSecret(UUID permitId, UUID dispatchId) {
    register.get(permitId);
    Dispatch dispatch =
        rows.lock(dispatchId)
            .filter(d -> d.permitId.equals(permitId))
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    if (dispatch.sealedSecret == null) {
      throw new Problem(ProblemType.SECRET_GONE);
    }
    return dispatch;
  }

  /** The mailbox behind an address: capitals and a {@code +tag} make no other one. */
  private static String canonical(String address) {
    String lower = address.strip().toLowerCase(Locale.ROOT);
    int at = lower.lastIndexOf('@');
    String local = lower.substring(0, Math.max(at, 0));
    int tag = local.indexOf('+');
    return (tag > 0 ? local.substring(0, tag) : local) + lower.substring(Math.max(at, 0));
  }
}
