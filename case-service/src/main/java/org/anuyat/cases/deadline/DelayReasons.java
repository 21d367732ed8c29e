package org.anuyat.cases.deadline;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When the next written reason for a delay is owed: the first as soon as the service time has
 * passed, then one every few days from that day on, until the case is done. One that is written
 * late does not move the next.
 */
final class DelayReasons {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private DelayReasons() {}

  static Instant nextOwed(Instant missed, int everyDays, Optional<Instant> lastTold) {
    var owed = missed.atZone(BANGKOK);
    while (lastTold.isPresent() && !owed.toInstant().isAfter(lastTold.get())) {
      owed = owed.plusDays(everyDays);
    }
    return owed.toInstant();
  }
}
