package org.anuyat.permit.permit;

import static org.anuyat.permit.permit.PermitAction.CORRECT;
import static org.anuyat.permit.permit.PermitAction.REINSTATE;
import static org.anuyat.permit.permit.PermitAction.RENEW;
import static org.anuyat.permit.permit.PermitAction.REVOKE;
import static org.anuyat.permit.permit.PermitAction.SUSPEND;
import static org.anuyat.permit.permit.PermitAction.TRANSFER;
import static org.anuyat.permit.permit.PermitStatus.EXPIRED;
import static org.anuyat.permit.permit.PermitStatus.REVOKED;
import static org.anuyat.permit.permit.PermitStatus.SUPERSEDED;
import static org.anuyat.permit.permit.PermitStatus.SUSPENDED;
import static org.anuyat.permit.permit.PermitStatus.VALID;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one table of what may follow what. An expired permit can still be renewed, since an
 * application handed in before the last day may be decided after it; a revoked or superseded one
 * stays as it is.
 */
final class PermitTransitions {
  static final Map<PermitStatus, Map<PermitAction, PermitStatus>> TABLE =
      Map.of(
          VALID,
          Map.of(
              SUSPEND, SUSPENDED,
              REVOKE, REVOKED,
              RENEW, SUPERSEDED,
              TRANSFER, SUPERSEDED,
              CORRECT, SUPERSEDED),
          SUSPENDED,
          Map.of(REINSTATE, VALID, REVOKE, REVOKED),
          REVOKED,
          Map.of(),
          SUPERSEDED,
          Map.of(),
          EXPIRED,
          Map.of(RENEW, SUPERSEDED));

  private PermitTransitions() {}

  static Optional<PermitStatus> next(PermitStatus from, PermitAction action) {
    return Optional.ofNullable(TABLE.get(from).get(action));
  }

  static Set<PermitAction> allowed(PermitStatus from) {
    return TABLE.get(from).keySet();
  }
}
