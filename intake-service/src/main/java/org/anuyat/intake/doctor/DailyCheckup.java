package org.anuyat.intake.doctor;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.anuyat.intake.job.JobHandler;
import org.anuyat.intake.job.Jobs;

/** Has every mailbox examined once a day, spread over an hour. */
@ApplicationScoped
class DailyCheckup implements JobHandler<DailyCheckup.Data> {
  private static final Duration DAY = Duration.ofHours(23);
  private static final Duration SPREAD = Duration.ofHours(1);

  /** Whose mailbox. */
  public record Data(String municipality) implements JobHandler.Data {}

  @Inject ExaminingMailbox examining;
  @Inject Checkups checkups;
  @Inject Jobs jobs;
  @Inject Clock clock;

  private final RandomGenerator random = RandomGenerator.getDefault();

  @Scheduled(
      every = "${anuyat.doctor.look-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void ask() {
    Instant now = clock.instant();
    for (String municipality : checkups.notSince(now.minus(DAY))) {
      Instant when = now.plusMillis(random.nextLong(SPREAD.toMillis()));
      jobs.enqueueAt(this, municipality, new Data(municipality), when);
    }
  }

  @Override
  public String name() {
    return "mailbox-checkup";
  }

  @Override
  public Class<Data> dataType() {
    return Data.class;
  }

  @Override
  public void run(Data data) {
    examining.examine(data.municipality());
  }
}
