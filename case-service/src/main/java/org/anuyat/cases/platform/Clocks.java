package org.anuyat.cases.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock; a test replaces it. */
final class Clocks {
  /** Thailand's one time zone, without daylight saving. */
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  @Produces
  @Singleton
  Clock clock() {
    return Clock.system(BANGKOK);
  }
}
