package org.anuyat.cases.casefile;

import java.util.Set;

/** The event may not happen in the case's present status; carries what may happen instead. */
public final class TransitionNotAllowed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final CaseStatus status;
  private final CaseEventType refused;
  private final Set<CaseEventType> allowed;

  TransitionNotAllowed(CaseStatus status, CaseEventType refused, Set<CaseEventType> allowed) {
    super(refused + " is not allowed in " + status + ", allowed are " + allowed);
    this.status = status;
    this.refused = refused;
    this.allowed = Set.copyOf(allowed);
  }

  public CaseStatus status() {
    return status;
  }

  public CaseEventType refused() {
    return refused;
  }

  public Set<CaseEventType> allowed() {
    return allowed;
  }
}
