package org.anuyat.cases.casefile;

import java.util.Set;
import java.util.TreeSet;

/** The power of attorney is needed, and not all of it was seen yet (4.4). */
public final class PowerOfAttorneyOpen extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final TreeSet<AttorneyPoint> missing;

  PowerOfAttorneyOpen(CaseNumber number, Set<AttorneyPoint> missing) {
    super("Case " + number.printed() + ": the power of attorney lacks " + missing);
    this.missing = new TreeSet<>(missing);
  }

  public Set<AttorneyPoint> missing() {
    return missing;
  }
}
