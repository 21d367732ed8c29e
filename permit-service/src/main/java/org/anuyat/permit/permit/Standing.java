package org.anuyat.permit.permit;

import java.time.LocalDate;
import java.util.List;

/**
 * What was last ordered, from which every day's status follows.
 *
 * @param ordered as stored, never EXPIRED
 * @param validUntil last day of validity, or null for no end
 * @param suspendedFrom first day of a suspension; may lie ahead
 * @param suspendedUntil last day of a suspension, or null until it is lifted
 */
public record Standing(
    PermitStatus ordered, LocalDate validUntil, LocalDate suspendedFrom, LocalDate suspendedUntil) {

  /** The status whose row of the table holds on a day: an ordered suspension binds beforehand. */
  PermitStatus on(LocalDate day) {
    return switch (ordered) {
      case REVOKED, SUPERSEDED -> ordered;
      case SUSPENDED, VALID, EXPIRED -> {
        if (validUntil != null && day.isAfter(validUntil)) {
          yield PermitStatus.EXPIRED;
        }
        boolean over = suspendedUntil != null && day.isAfter(suspendedUntil);
        yield ordered == PermitStatus.SUSPENDED && over ? PermitStatus.VALID : ordered;
      }
    };
  }

  /** The status as everybody sees it: a suspension shows from its first day. */
  public PermitStatus shownOn(LocalDate day) {
    PermitStatus status = on(day);
    boolean ahead = suspendedFrom != null && day.isBefore(suspendedFrom);
    return status == PermitStatus.SUSPENDED && ahead ? PermitStatus.VALID : status;
  }

  /** What may be done to the permit on a day. */
  public List<PermitAction> allowedOn(LocalDate day) {
    return PermitTransitions.allowed(on(day)).stream().sorted().toList();
  }
}
