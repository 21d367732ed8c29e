package org.anuyat.permit.permit;

import static org.anuyat.permit.permit.PermitAction.REINSTATE;
import static org.anuyat.permit.permit.PermitAction.REVOKE;
import static org.anuyat.permit.permit.PermitAction.SUSPEND;
import static org.anuyat.permit.permit.PermitStatus.EXPIRED;
import static org.anuyat.permit.permit.PermitStatus.REVOKED;
import static org.anuyat.permit.permit.PermitStatus.SUSPENDED;
import static org.anuyat.permit.permit.PermitStatus.VALID;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one table of what may follow what; an expired or revoked permit stays as it is. */
final class PermitTransitions {
  static final Map<PermitStatus, Map<PermitAction, PermitStatus>> TABLE =
      Map.of(
          VALID, Map.of(SUSPEND, SUSPENDED, REVOKE, REVOKED),
          SUSPENDED, Map.of(REINSTATE, VALID, REVOKE, REVOKED),
          REVOKED, Map.of(),
          EXPIRED, Map.of());

  private PermitTransitions() {}

  static Optional<PermitStatus> next(PermitStatus from, PermitAction action) {
    return Optional.ofNullable(TABLE.get(from).get(action));
  }

  static Set<PermitAction> allowed(PermitStatus from) {
    return TABLE.get(from).keySet();
  }
}
