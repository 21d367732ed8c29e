package org.anuyat.permit.checkcount;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.anuyat.permit.platform.EventLoopDatabase;
import org.anuyat.permit.platform.ThaiDates;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Adds the counts to the database's sums of the day, every few seconds and at the end. */
@ApplicationScoped
class KeepingCounts {
  private static final Logger LOG = Logger.getLogger(KeepingCounts.class);
  private static final long PATIENCE_SECONDS = 5;
  private static final String ADD =
      """
      INSERT INTO check_count AS c (day, municipality, procedure_code, status, way, checks)
      VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (day, municipality, procedure_code, status, way)
      DO UPDATE SET checks = c.checks + excluded.checks
      """;

  @Inject CheckCounts counts;
  @Inject EventLoopDatabase database;
  @Inject Clock clock;

  @ConfigProperty(name = "anuyat.check.keep-counts-every")
  Duration every;

  private long timer;

  void start(@Observes StartupEvent event) {
    timer = database.vertx().setPeriodic(every.toMillis(), id -> keep());
  }

  void stop(@Observes ShutdownEvent event) {
    database.vertx().cancelTimer(timer);
    keep()
        .toCompletionStage()
        .toCompletableFuture()
        .completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
        .join();
  }

  private Future<Void> keep() {
    List<CheckCounts.Sum> sums = counts.take();
    if (sums.isEmpty()) {
      return Future.succeededFuture();
    }
    LocalDate day = ThaiDates.dateOf(clock.instant());
    List<Tuple> rows =
        sums.stream()
            .map(sum ->
                Tuple.of(
                    day,
                    sum.subject().municipality(),
                    sum.subject().procedureCode(),
                    sum.subject().status(),
                    sum.way().name(),
                    sum.checks()))
            .toList();
    return database
        .client()
        .preparedQuery(ADD)
        .executeBatch(rows)
        .<Void>mapEmpty()
        .recover(failure -> {
          counts.giveBack(sums);
          LOG.warnf("Counts of checks could not be kept, they are tried again: %s", failure);
          return Future.succeededFuture();
        });
  }
}
