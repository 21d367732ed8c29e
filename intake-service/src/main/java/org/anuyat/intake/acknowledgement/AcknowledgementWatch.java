package org.anuyat.intake.acknowledgement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anuyat.intake.alarm.AlarmKind;
import org.anuyat.intake.alarm.Alarms;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Alarms before an acknowledgement's deadline is missed, and when it is. One query for all
 * municipalities; several processes may do it at once, the same alarm is open once.
 */
@ApplicationScoped
public class AcknowledgementWatch {
  private static final Set<AlarmKind> KINDS =
      Set.of(AlarmKind.ACK_DEADLINE_NEAR, AlarmKind.ACK_LATE);

  @Inject EntityManager database;
  @Inject Alarms alarms;
  @Inject Clock clock;

  @ConfigProperty(name = "anuyat.acknowledgement.warn-before")
  Duration warnBefore;

  @ConfigProperty(name = "anuyat.acknowledgement.usual-delay")
  Duration usualDelay;

  @Scheduled(
      every = "${anuyat.acknowledgement.watch-interval}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  public void watch() {
    Set<Alarms.Open> holding = new HashSet<>();
    Instant now = clock.instant();
    for (Object[] row : owed(now)) {
      Instant due = (Instant) row[2];
      AlarmKind kind = due.isBefore(now) ? AlarmKind.ACK_LATE : AlarmKind.ACK_DEADLINE_NEAR;
      Alarms.Open alarm = new Alarms.Open((String) row[0], kind, (String) row[1]);
      holding.add(alarm);
      alarms.raise(alarm.municipality(), kind, alarm.about(), "due " + due + ", " + row[3]);
    }
    for (Alarms.Open open : alarms.open(KINDS)) {
      if (!holding.contains(open)) {
        alarms.clear(open.municipality(), open.kind(), open.about());
      }
    }
  }

  /** What is due soon or overdue, but for what came so lately that it is simply being done. */
  private List<Object[]> owed(Instant now) {
    return database
        .createNativeQuery(
            "SELECT municipality, register_number, due_at, CASE decision WHEN 'PENDING'"
                + " THEN 'the message is not read yet' ELSE 'the letter is not sent yet' END"
                + " FROM acknowledgement WHERE (decision = 'PENDING'"
                + " OR (decision = 'ACKNOWLEDGED' AND sent_at IS NULL))"
                + " AND due_at <= :soon AND (due_at < :now OR decided_at <= :lately)"
                + " ORDER BY due_at",
            Object[].class)
        .setParameter("soon", now.plus(warnBefore))
        .setParameter("now", now)
        .setParameter("lately", now.minus(usualDelay))
        .getResultList();
  }
}
