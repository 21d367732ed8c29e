package org.anuyat.intake.mailbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Since when each mailbox was not swept well. A server that silently stops answering shows here and
 * nowhere else: {@code anuyat_mailbox_seconds_since_good_poll}. What is written down outlives a
 * restart.
 */
@ApplicationScoped
class PollHealth {
  private final Map<String, Instant> lastGood = new ConcurrentHashMap<>();

  /** What the seconds count from while no good sweep is known. */
  private final Map<String, Instant> watchedSince = new ConcurrentHashMap<>();

  @Inject EntityManager database;
  @Inject MeterRegistry metrics;
  @Inject Clock clock;

  /** Counts from now on, if it does not yet. */
  void watch(String municipality) {
    watchedSince.computeIfAbsent(
        municipality,
        code -> {
          Gauge.builder("anuyat.mailbox.seconds.since.good.poll", () -> secondsSinceGood(code))
              .tag("municipality", code)
              .description("Seconds since the mailbox was last swept without an error")
              .register(metrics);
          return clock.instant();
        });
  }

  /**
   * A sweep ended well.
   *
   * @param took how long it took
   */
  void good(String municipality, Duration took) {
    lastGood.put(municipality, clock.instant());
    metrics.timer("anuyat.mailbox.sweep", "municipality", municipality).record(took);
  }

  long secondsSinceGood(String municipality) {
    Instant now = clock.instant();
    Instant last =
        lastGood.getOrDefault(municipality, watchedSince.getOrDefault(municipality, now));
    return Duration.between(last, now).toSeconds();
  }

  /**
   * Writes down the last good sweeps and reads those of other processes and of before the start. A
   * mailbox never seen before counts from now.
   */
  @Transactional
  Map<String, Instant> exchange(List<String> municipalities) {
    Instant now = clock.instant();
    for (String municipality : municipalities) {
      Instant good = lastGood.get(municipality);
      database
          .createNativeQuery(
              "INSERT INTO mailbox_health (municipality, good_at) VALUES (:municipality, :first)"
                  + " ON CONFLICT (municipality)"
                  + " DO UPDATE SET good_at = GREATEST(mailbox_health.good_at, :good)")
          .setParameter("municipality", municipality)
          .setParameter("first", good == null ? now : good)
          .setParameter("good", good == null ? Instant.EPOCH : good)
          .executeUpdate();
    }
    return read();
  }

  private Map<String, Instant> read() {
    List<Object[]> rows =
        database
            .createNativeQuery("SELECT municipality, good_at FROM mailbox_health", Object[].class)
            .getResultList();
    Map<String, Instant> good = new HashMap<>();
    rows.forEach(row -> good.put((String) row[0], (Instant) row[1]));
    return good;
  }
}
