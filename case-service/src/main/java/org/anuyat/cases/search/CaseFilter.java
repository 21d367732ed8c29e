package org.anuyat.cases.search;

import java.time.Instant;
import java.util.Set;
import org.anuyat.cases.casefile.CaseStatus;

/**
 * Which cases a list shows; what is null or empty is not asked for.
 *
 * @param procedure the procedure's code, in whatever version
 * @param reviewer the person (sub) who last acted at the review desk
 * @param receivedFrom deemed received at or after
 * @param receivedBefore deemed received before
 */
public record CaseFilter(
    Set<CaseStatus> statuses,
    String procedure,
    String reviewer,
    Instant receivedFrom,
    Instant receivedBefore,
    ListOrder order) {

  public CaseFilter {
    statuses = Set.copyOf(statuses);
  }
}
