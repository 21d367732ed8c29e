package org.anuyat.intake.mailbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.anuyat.intake.alarm.AlarmKind;
import org.anuyat.intake.municipality.Municipalities;

/** Raises an alarm for each mailbox that was not swept well for too long. */
@ApplicationScoped
public class PollWatch {
  @Inject Municipalities municipalities;
  @Inject PollHealth health;
  @Inject MailboxAlarms alarms;
  @Inject MailboxSettings settings;
  @Inject Clock clock;

  @Scheduled(
      every = "${anuyat.mailbox.watch-interval}",
      delayed = "20s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void look() {
    List<String> working = municipalities.working();
    Map<String, Instant> good = health.exchange(working);
    Instant now = clock.instant();
    for (String municipality : working) {
      Duration since = Duration.between(good.getOrDefault(municipality, now), now);
      if (since.compareTo(settings.alarmAfter()) > 0) {
        alarms.raise(
            municipality,
            AlarmKind.MAILBOX_NOT_POLLED,
            "last good sweep " + since.toMinutes() + " minutes ago");
      }
    }
  }
}
