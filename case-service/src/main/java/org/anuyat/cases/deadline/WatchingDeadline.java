package org.anuyat.cases.deadline;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.client.OutgoingMail;
import org.anuyat.cases.client.SendingMail;
import org.anuyat.cases.job.JobHandler;
import org.anuyat.cases.job.Jobs;
import org.anuyat.cases.letter.EscalationLetter;
import org.jboss.logging.Logger;

/**
 * Wakes up when a reminder's time has come and when a due date has passed, says so in the log, and
 * mails the procedure's escalation address. A due date that no longer stands is let go.
 */
@ApplicationScoped
class WatchingDeadline implements JobHandler<WatchingDeadline.Watch> {
  private static final Logger LOG = Logger.getLogger(WatchingDeadline.class);

  enum Moment {
    REMINDER,
    DUE
  }

  record Watch(String municipality, UUID deadlineId, Instant dueAt, Moment moment)
      implements JobHandler.Data {}

  @Inject Deadlines deadlines;
  @Inject SendingMail sendingMail;
  @Inject Jobs jobs;
  @Inject Clock clock;

  @Override
  public String name() {
    return "watch-deadline";
  }

  @Override
  public Class<Watch> dataType() {
    return Watch.class;
  }

  /** Stores the two wake-ups of a due date, in the caller's transaction. */
  void watch(String municipality, Deadline deadline) {
    if (deadline.dueAt() == null || deadline.state() != ClockKind.State.RUNNING) {
      return;
    }
    if (deadline.remindAt().isBefore(deadline.dueAt())
        && deadline.dueAt().isAfter(clock.instant())) {
      wakeUp(municipality, deadline, Moment.REMINDER, deadline.remindAt());
    }
    wakeUp(municipality, deadline, Moment.DUE, deadline.dueAt());
  }

  private void wakeUp(String municipality, Deadline deadline, Moment moment, Instant at) {
    jobs.enqueueAt(
        this,
        deadline.id() + "-" + moment + "-" + deadline.dueAt().getEpochSecond(),
        new Watch(municipality, deadline.id(), deadline.dueAt(), moment),
        at);
  }

  @Override
  public void run(Watch watch) {
    QuarkusTransaction.requiringNew().run(() -> look(watch));
  }

  private void look(Watch watch) {
    Deadline deadline = deadlines.findById(watch.deadlineId());
    if (deadline == null || !deadline.stillStands(watch.dueAt())) {
      return;
    }
    CaseFile caseFile = deadline.caseFile();
    switch (watch.moment()) {
      case REMINDER -> {
        deadline.remindedOf(clock.instant());
        say(deadline, "is due at %s; it is on GET …/deadlines?state=due-soon");
      }
      case DUE -> {
        if (deadline.missedAt() != null) {
          return;
        }
        deadline.madeKnownAsMissed(clock.instant());
        say(deadline, "stands open since %s; see GET …/deadlines and its nextStep");
        if (deadline.kind().isTheOffices()) {
          escalate(caseFile, deadline);
        }
      }
    }
  }

  private static void say(Deadline deadline, String what) {
    LOG.warnf(
        "Case %s, %s: " + what,
        deadline.caseFile().number().printed(),
        deadline.kind(),
        deadline.dueAt());
  }

  private void escalate(CaseFile caseFile, Deadline deadline) {
    String address = caseFile.procedure().terms().serviceLevel().escalationAddress();
    if (address != null) {
      sendingMail.send(
          caseFile,
          "missed-" + deadline.kind() + "-" + deadline.dueAt().getEpochSecond(),
          OutgoingMail.toOffice(
              address,
              EscalationLetter.missed(
                  caseFile, deadline.kind().nameTh(), deadline.kind().nameEn(), deadline.dueAt())));
    }
  }
}
