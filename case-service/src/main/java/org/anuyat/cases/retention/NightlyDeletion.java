package org.anuyat.cases.retention;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.anuyat.cases.job.JobHandler;
import org.anuyat.cases.job.Jobs;
import org.anuyat.cases.platform.CurrentMunicipality;

/**
 * Every night at 02:00 in Bangkok one job per municipality that has ended cases or loose records.
 */
@ApplicationScoped
public class NightlyDeletion implements JobHandler<NightlyDeletion.Night> {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  /** What a dead job was to do may be a letter: an operator has this long to run it again. */
  private static final Duration DEAD_JOBS_ARE_KEPT = Duration.ofDays(180);

  private static final LocalTime WHEN = LocalTime.of(2, 0);

  record Night(String municipality, LocalDate date) implements JobHandler.Data {}

  @Inject Clock clock;
  @Inject EntityManager database;
  @Inject Jobs jobs;
  @Inject DeletingDue deletingDue;
  @Inject @All List<LooseRecords> looseRooms;

  /** The date is the job's key: however many instances start, each night comes once. */
  void start(@Observes @Priority(Interceptor.Priority.APPLICATION + 1000) StartupEvent event) {
    plan(nextNight());
  }

  @Override
  public String name() {
    return "nightly-deletion";
  }

  @Override
  public Class<Night> dataType() {
    return Night.class;
  }

  @Override
  public void run(Night night) {
    plan(nextNight());
    jobs.forgetDead(clock.instant().minus(DEAD_JOBS_ARE_KEPT));
    QuarkusTransaction.requiringNew().call(this::municipalities).forEach(this::deleteDue);
  }

  /** Deletes what is due in the municipality soon, not only at night. */
  void deleteDue(String municipality) {
    jobs.enqueue(deletingDue, municipality, new DeletingDue.Municipality(municipality));
  }

  private LocalDate nextNight() {
    var now = clock.instant().atZone(BANGKOK);
    return now.toLocalTime().isBefore(WHEN) ? now.toLocalDate() : now.toLocalDate().plusDays(1);
  }

  private void plan(LocalDate date) {
    jobs.enqueueAt(
        this,
        date.toString(),
        new Night(CurrentMunicipality.PROVINCE, date),
        date.atTime(WHEN).atZone(BANGKOK).toInstant());
  }

  private List<String> municipalities() {
    String withEndedCases = "select municipality from case_file where ended_at is not null";
    String all =
        looseRooms.stream()
            .map(room -> " union select municipality from " + room.table())
            .collect(Collectors.joining("", withEndedCases, ""));
    return database.createNativeQuery(all, String.class).getResultList();
  }
}
