package org.anuyat.intake.mailbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Since when each mailbox was not swept well. A server that silently stops answering shows here and
 * nowhere else: alarm on {@code anuyat_mailbox_seconds_since_good_poll}.
 */
@ApplicationScoped
class PollHealth {
  private final Map<String, Instant> lastGood = new ConcurrentHashMap<>();

  @Inject MeterRegistry metrics;
  @Inject Clock clock;

  /** Counts from now on, if it does not yet. */
  void watch(String municipality) {
    lastGood.computeIfAbsent(
        municipality,
        code -> {
          Gauge.builder("anuyat.mailbox.seconds.since.good.poll", () -> secondsSinceGood(code))
              .tag("municipality", code)
              .description("Seconds since the mailbox was last swept without an error")
              .register(metrics);
          return clock.instant();
        });
  }

  void good(String municipality) {
    lastGood.put(municipality, clock.instant());
  }

  long secondsSinceGood(String municipality) {
    Instant last = lastGood.getOrDefault(municipality, clock.instant());
    return Duration.between(last, clock.instant()).toSeconds();
  }
}
