package org.anuyat.permit.permit;

/** What can be done to a permit, by a registrar (นายทะเบียน) or by the case that ended. */
public enum PermitAction {
  SUSPEND(HistoryEvent.SUSPENDED),
  REINSTATE(HistoryEvent.REINSTATED),
  REVOKE(HistoryEvent.REVOKED),
  RENEW(HistoryEvent.SUPERSEDED),
  TRANSFER(HistoryEvent.SUPERSEDED),
  CORRECT(HistoryEvent.SUPERSEDED);

  private final HistoryEvent event;

  PermitAction(HistoryEvent event) {
    this.event = event;
  }

  HistoryEvent event() {
    return event;
  }
}
