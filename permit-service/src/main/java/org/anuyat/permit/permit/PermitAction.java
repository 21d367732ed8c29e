package org.anuyat.permit.permit;

/** What a registrar (นายทะเบียน) can do to a permit. */
public enum PermitAction {
  SUSPEND(HistoryEvent.SUSPENDED),
  REINSTATE(HistoryEvent.REINSTATED),
  REVOKE(HistoryEvent.REVOKED);

  private final HistoryEvent event;

  PermitAction(HistoryEvent event) {
    this.event = event;
  }

  HistoryEvent event() {
    return event;
  }
}
