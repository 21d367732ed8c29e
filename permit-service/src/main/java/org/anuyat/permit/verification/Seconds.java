package org.anuyat.permit.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** The present second, written once for all answers given in it. */
@ApplicationScoped
class Seconds {
  @Inject Clock clock;

  private volatile Moment latest;

  Moment now() {
    Moment known = latest;
    long second = Math.floorDiv(clock.millis(), 1000L);
    if (known == null || known.epochSecond() != second) {
      known = Moment.of(clock.instant());
      latest = known;
    }
    return known;
  }
}
