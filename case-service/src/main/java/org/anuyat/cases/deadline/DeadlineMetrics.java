package org.anuyat.cases.deadline;

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

/** Missed deadlines by municipality and kind, for the operator's monitoring. */
@ApplicationScoped
class DeadlineMetrics {
  private static final String MISSED =
      """
      select municipality, kind, count(*) from case_deadline
      where state = 'RUNNING' and due_at <= :now group by municipality, kind
      """;

  @Inject EntityManager database;
  @Inject Clock clock;

  private final MultiGauge missed;

  DeadlineMetrics(MeterRegistry metrics) {
    missed =
        MultiGauge.builder("anuyat.deadlines.missed")
            .description("Deadlines somebody must act on: GET /v1/municipalities/{m}/deadlines")
            .register(metrics);
  }

  @Scheduled(
      every = "${anuyat.deadlines.count-interval}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void count() {
    List<Object[]> rows =
        database
            .createNativeQuery(MISSED, Object[].class)
            .setParameter("now", clock.instant())
            .getResultList();
    missed.register(
        rows.stream()
            .<MultiGauge.Row<?>>map(row ->
                MultiGauge.Row.of(
                    Tags.of("municipality", (String) row[0], "kind", (String) row[1]),
                    (Number) row[2]))
            .toList(),
        true);
  }
}
