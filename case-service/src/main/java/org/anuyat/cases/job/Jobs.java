package org.anuyat.cases.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.anuyat.cases.platform.Ids;
import org.jboss.logging.Logger;

/** Stores jobs and has them done (db-scheduler on the service's own PostgreSQL). */
@ApplicationScoped
public class Jobs {
  private static final Logger LOG = Logger.getLogger(Jobs.class);

  @Inject DataSource database;
  @Inject Clock clock;
  @Inject ObjectMapper json;
  @Inject DeadJobs deadJobs;
  @Inject JobRunner runner;
  @Inject TransactionSynchronizationRegistry transaction;
  @Inject @All List<JobHandler<?>> handlers;

  private final Map<String, OneTimeTask<?>> tasks = new HashMap<>();
  private JacksonSerializer serializer;
  private Scheduler scheduler;

  void start(@Observes StartupEvent event) {
    serializer = new JacksonSerializer(json);
    handlers.forEach(handler -> tasks.put(handler.name(), task(handler)));
    scheduler =
        Scheduler.create(database, List.<Task<?>>copyOf(tasks.values()))
            .serializer(serializer)
            .threads(8)
            .pollingInterval(Duration.ofMillis(500))
            .pollUsingLockAndFetch(0.5, 1.0)
            .heartbeatInterval(Duration.ofSeconds(10))
            .missedHeartbeatsLimit(4)
            .jdbcCustomization(new PostgreSqlJdbcCustomization(true, false))
            .shutdownMaxWait(Duration.ofSeconds(5))
            .failureLogging(LogLevel.OFF, false) // failed(…) logs what an operator can act on
            .build();
    scheduler.start();
  }

  void stop(@Observes ShutdownEvent event) {
    scheduler.stop();
  }

  /**
   * Stores a job in the caller's transaction; it is done soon after the commit, and never if the
   * transaction rolls back.
   *
   * @param key the job's natural key: while one with this key waits, a second is not stored
   */
  public <T extends JobHandler.Data> void enqueue(JobHandler<T> handler, String key, T data) {
    enqueueAt(handler, key, data, clock.instant());
  }

  /** As {@link #enqueue}, to be done no earlier than {@code when}. */
  public <T extends JobHandler.Data> void enqueueAt(
      JobHandler<T> handler, String key, T data, Instant when) {
    @SuppressWarnings("unchecked")
    OneTimeTask<T> task = (OneTimeTask<T>) tasks.get(handler.name());
    scheduler.scheduleIfNotExists(task.instance(key, data), when);
    wakeUpAfterCommit();
  }

  /** Deletes the jobs that were given up before then, with what they were to do. */
  public void forgetDead(Instant before) {
    deadJobs.deleteDiedBefore(before);
  }

  /** Runs a dead job again, in the caller's transaction. */
  void revive(DeadJobs.DeadJob dead) {
    revive(tasks.get(dead.task()), dead);
  }

  private <T> void revive(OneTimeTask<T> task, DeadJobs.DeadJob dead) {
    T data = serializer.deserialize(task.getDataClass(), dead.data());
    scheduler.scheduleIfNotExists(task.instance(dead.key(), data), clock.instant());
    wakeUpAfterCommit();
  }

  /** Jobs that are due or have failed; a deadline that lies ahead is owed to nobody yet. */
  List<ScheduledExecution<Object>> waiting() {
    Instant now = clock.instant();
    return scheduler.getScheduledExecutions().stream()
        .filter(job -> job.getConsecutiveFailures() > 0 || !job.getExecutionTime().isAfter(now))
        .toList();
  }

  private <T extends JobHandler.Data> OneTimeTask<T> task(JobHandler<T> handler) {
    return Tasks.oneTime(handler.name(), handler.dataType())
        .onFailure(this::failed)
        .onDeadExecutionRevive()
        .execute((instance, context) -> runner.run(handler, instance.getData()));
  }

  private <T> void failed(ExecutionComplete execution, ExecutionOperations<T> operations) {
    Throwable cause = execution.getCause().map(Jobs::unwrap).orElse(null);
    var job = execution.getExecution();
    int failures = job.consecutiveFailures + 1;
    boolean tooOld = failures > RetryPolicy.GIVE_UP_AFTER.dividedBy(Duration.ofSeconds(60));
    if (RetryPolicy.isHopeless(cause) || tooOld) {
      LOG.errorf(
          cause,
          "Job %s %s is dead after %d tries; see GET /v1/operations/jobs and retry it there",
          job.getTaskName(),
          job.getId(),
          failures);
      deadJobs.add(
          new DeadJobs.DeadJob(
              Ids.next(),
              job.getTaskName(),
              job.getId(),
              serializer.serialize(job.taskInstance.getData()),
              String.valueOf(cause),
              failures,
              clock.instant()));
      operations.remove();
    } else {
      Duration delay = RetryPolicy.delay(job.consecutiveFailures);
      LOG.warnf(
          "Job %s %s failed (try %d), next try in %d s: %s",
          job.getTaskName(), job.getId(), failures, delay.toSeconds(), cause);
      operations.reschedule(execution, execution.getTimeDone().plus(delay));
    }
  }

  private static Throwable unwrap(Throwable failure) {
    return failure instanceof JobRunner.Failed && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }

  private void wakeUpAfterCommit() {
    if (transaction.getTransactionKey() == null) {
      scheduler.triggerCheckForDueExecutions();
      return;
    }
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // nothing to prepare: the job is a row of this very transaction
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              scheduler.triggerCheckForDueExecutions();
            }
          }
        });
  }
}
