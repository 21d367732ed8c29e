package org.anuyat.permit;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The service's clock in tests: the real time, until a test stops it. While it stands in the future
 * no job that is stored gets done, for jobs are due by the real time.
 */
@Mock
@Singleton
public class TestClock extends Clock {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private volatile Instant stopped;

  public void stopAt(Instant instant) {
    stopped = instant;
  }

  public void run() {
    stopped = null;
  }

  @Override
  public Instant instant() {
    Instant at = stopped;
    return at == null ? Clock.systemUTC().instant() : at;
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
