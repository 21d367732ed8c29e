package org.anuyat.permit.renewal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.anuyat.permit.dispatch.OldSecrets;
import org.anuyat.permit.job.JobHandler;
import org.anuyat.permit.job.Jobs;
import org.anuyat.permit.permit.DueDates;
import org.anuyat.permit.permit.DueDates.Due;
import org.anuyat.permit.platform.ThaiDates;

/** Goes through the register each morning at eight and has done what its dates demand. */
@ApplicationScoped
class MorningRound implements JobHandler<RoundJob> {
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final int PAGE = 500;

  @Inject DueDates dueDates;
  @Inject OldSecrets oldSecrets;
  @Inject RemindingHolder reminding;
  @Inject EndingSuspension ending;
  @Inject Jobs jobs;
  @Inject Clock clock;

  /** After the scheduler has started; a round missed while the service was away is made up. */
  void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
    plan(ThaiDates.dateOf(clock.instant()));
  }

  @Override
  public String name() {
    return "morning-round";
  }

  @Override
  public Class<RoundJob> dataType() {
    return RoundJob.class;
  }

  @Override
  public void run(RoundJob job) {
    go();
    plan(ThaiDates.dateOf(clock.instant()).plusDays(1));
  }

  /** One round; what was done before is not done again. */
  void go() {
    each(after -> dueDates.suspensionsOver(after, PAGE), ending);
    each(after -> dueDates.ending(after, PAGE), reminding);
    oldSecrets.wipe();
  }

  private void each(Function<UUID, List<Due>> page, JobHandler<DueJob> handler) {
    UUID after = null;
    List<Due> dues;
    do {
      dues = page.apply(after);
      store(dues, handler);
      after = dues.isEmpty() ? null : dues.getLast().permitId();
    } while (dues.size() == PAGE);
  }

  private void store(List<Due> dues, JobHandler<DueJob> handler) {
    QuarkusTransaction.requiringNew()
        .run(() ->
            dues.forEach(due ->
                jobs.enqueue(
                    handler,
                    due.permitId().toString(),
                    new DueJob(due.municipality(), due.permitId()))));
  }

  private void plan(LocalDate day) {
    var when = day.atTime(MORNING).atZone(ThaiDates.BANGKOK).toInstant();
    jobs.enqueueAt(this, day.toString(), new RoundJob(day), when);
  }
}
