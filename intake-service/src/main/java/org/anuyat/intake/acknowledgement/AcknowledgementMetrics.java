package org.anuyat.intake.acknowledgement;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Acknowledgements that are owed, by municipality, and how many of them are late. */
@ApplicationScoped
class AcknowledgementMetrics {
  @Inject EntityManager database;
  @Inject Clock clock;

  private final MultiGauge owed;
  private final MultiGauge late;

  AcknowledgementMetrics(MeterRegistry metrics) {
    this.owed =
        MultiGauge.builder("anuyat.acknowledgements.owed")
            .description("Messages not acknowledged nor skipped yet")
            .register(metrics);
    this.late =
        MultiGauge.builder("anuyat.acknowledgements.late")
            .description("Of those owed, the ones whose deadline has passed")
            .register(metrics);
  }

  @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void count() {
    List<Object[]> rows =
        database
            .createNativeQuery(
                "SELECT municipality, count(*), count(*) FILTER (WHERE due_at < :now)"
                    + " FROM acknowledgement WHERE decision = 'PENDING'"
                    + " OR (decision = 'ACKNOWLEDGED' AND sent_at IS NULL) GROUP BY municipality",
                Object[].class)
            .setParameter("now", clock.instant())
            .getResultList();
    owed.register(rows(rows, 1), true);
    late.register(rows(rows, 2), true);
  }

  private static List<MultiGauge.Row<?>> rows(List<Object[]> rows, int column) {
    return rows.stream()
        .<MultiGauge.Row<?>>map(
            r -> MultiGauge.Row.of(Tags.of("municipality", (String) r[0]), (Number) r[column]))
        .toList();
  }
}
