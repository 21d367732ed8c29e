package org.anuyat.intake.mailbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.anuyat.intake.municipality.Municipalities;
import org.anuyat.intake.municipality.MunicipalityWritten;

/** Keeps one watch for every mailbox in the directory; a slow mailbox delays no other. */
@ApplicationScoped
class SweepSchedule {
  /** Between the first log-ins of two mailboxes: 500 of them do not start in one second. */
  private static final Duration STEP = Duration.ofMillis(20);

  private static final Duration GOODBYE = Duration.ofSeconds(5);

  private final Map<String, MailboxWatch> watches = new ConcurrentHashMap<>();

  @Inject Municipalities municipalities;
  @Inject SweepingMailbox sweeping;
  @Inject MailboxSettings settings;
  @Inject Clock clock;

  @Scheduled(
      every = "${anuyat.mailbox.directory-interval}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void followDirectory() {
    if (settings.sweepInterval().isEmpty()) {
      return;
    }
    Set<String> working = new HashSet<>(municipalities.working());
    watches.forEach((code, watch) -> {
      if (!working.contains(code)) {
        watches.remove(code);
        watch.stop();
      }
    });
    int started = 0;
    for (String code : working) {
      if (!watches.containsKey(code)) {
        watches.put(code, watch(code, STEP.multipliedBy(started++)));
      }
    }
  }

  private MailboxWatch watch(String code, Duration after) {
    SweepPace pace = new SweepPace(settings.sweepInterval().orElseThrow(), settings.longestPause());
    return MailboxWatch.start(sweeping, code, pace, settings.allFoldersInterval(), clock, after);
  }

  /** Perhaps it has a new password: it need not wait for the end of its pause. */
  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) MunicipalityWritten event) {
    MailboxWatch watch = watches.get(event.code());
    if (watch != null) {
      watch.wake();
    }
  }

  void stop(@Observes ShutdownEvent event) {
    watches.values().forEach(MailboxWatch::stop);
    Instant until = clock.instant().plus(GOODBYE);
    watches.values().forEach(watch -> watch.awaitEnd(until));
  }
}
