package org.anuyat.intake;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The service's clock in tests: the real time, until a test stops it. Stop it in the past only, for
 * jobs are due by the real time.
 */
@Mock
@Singleton
public class TestClock extends Clock {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private volatile Clock time = Clock.systemUTC();

  void stopAt(String instant) {
    time = Clock.fixed(Instant.parse(instant), BANGKOK);
  }

  /** Goes on from a moment, for what waits a while before it tries again. */
  void runFrom(String instant) {
    Clock real = Clock.systemUTC();
    time = Clock.offset(real, Duration.between(real.instant(), Instant.parse(instant)));
  }

  void run() {
    time = Clock.systemUTC();
  }

  @Override
  public Instant instant() {
    return time.instant();
  }

  @Override
  public ZoneId getZone() {
    return BANGKOK;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("the service has one time zone");
  }
}
