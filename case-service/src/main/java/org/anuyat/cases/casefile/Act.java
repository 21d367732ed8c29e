package org.anuyat.cases.casefile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who did it and when. {@code actor} is the token's {@code sub}; {@code actorName} is for readers.
 * The instant is cut to microseconds, which is what PostgreSQL keeps, so that the hash over it can
 * be computed again.
 */
public record Act(String actor, String actorName, Instant at) {
  public Act {
    at = at.truncatedTo(ChronoUnit.MICROS);
  }
}
