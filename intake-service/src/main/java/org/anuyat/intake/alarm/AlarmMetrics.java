package org.anuyat.intake.alarm;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Open alarms by municipality and kind, for the operator's monitoring. */
@ApplicationScoped
class AlarmMetrics {
  @Inject EntityManager database;

  private final MultiGauge open;

  AlarmMetrics(MeterRegistry metrics) {
    this.open =
        MultiGauge.builder("anuyat.alarms.open")
            .description("Alarms somebody must look at: GET /v1/municipalities/{m}/alarms")
            .register(metrics);
  }

  @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void count() {
    List<Object[]> rows =
        database
            .createNativeQuery(
                "SELECT municipality, kind, count(*) FROM alarm WHERE cleared_at IS NULL"
                    + " GROUP BY municipality, kind",
                Object[].class)
            .getResultList();
    open.register(
        rows.stream()
            .<MultiGauge.Row<?>>map(r ->
                MultiGauge.Row.of(
                    Tags.of("municipality", (String) r[0], "kind", (String) r[1]), (Number) r[2]))
            .toList(),
        true);
  }
}
