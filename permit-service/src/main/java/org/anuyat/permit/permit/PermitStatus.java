package org.anuyat.permit.permit;

import java.time.LocalDate;

/** Whether a permit holds; {@link #EXPIRED} follows from the date and is never stored. */
public enum PermitStatus {
  VALID,
  SUSPENDED,
  REVOKED,
  EXPIRED;

  /**
   * The status on a day: a revocation outlives the end of validity, a suspension does not.
   *
   * @param validUntil last day of validity, or null for no end
   */
  public PermitStatus on(LocalDate day, LocalDate validUntil) {
    boolean over = validUntil != null && day.isAfter(validUntil);
    return over && this != REVOKED ? EXPIRED : this;
  }
}
