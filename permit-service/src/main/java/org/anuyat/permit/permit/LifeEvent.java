package org.anuyat.permit.permit;

import java.time.LocalDate;
import java.util.UUID;

/** What happens in the life of an issued permit; expiry is no event, it follows from the date. */
sealed interface LifeEvent {
  Because because();

  /** The row of the table that decides whether it may happen now. */
  PermitAction action();

  /**
   * Who did it and why.
   *
   * @param actor subject of the token, or the service's own name
   */
  record Because(ReasonClass reasonClass, Reason reason, String actor) {}

  /**
   * @param from first day, today or later
   * @param until last day, or null until it is lifted
   */
  record Suspended(Because because, LocalDate from, LocalDate until) implements LifeEvent {
    @Override
    public PermitAction action() {
      return PermitAction.SUSPEND;
    }
  }

  record Reinstated(Because because) implements LifeEvent {
    @Override
    public PermitAction action() {
      return PermitAction.REINSTATE;
    }
  }

  record Revoked(Because because) implements LifeEvent {
    @Override
    public PermitAction action() {
      return PermitAction.REVOKE;
    }
  }

  /**
   * @param by the permit that came in its place
   */
  record Superseded(Because because, Succession how, UUID by, String byNumber)
      implements LifeEvent {
    @Override
    public PermitAction action() {
      return how.action();
    }
  }
}
