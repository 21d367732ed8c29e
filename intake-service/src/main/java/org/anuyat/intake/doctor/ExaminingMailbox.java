package org.anuyat.intake.doctor;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anuyat.intake.alarm.AlarmKind;
import org.anuyat.intake.alarm.Alarms;
import org.anuyat.intake.municipality.MailAccount;
import org.anuyat.intake.municipality.MailSessions;
import org.anuyat.intake.municipality.Municipalities;
import org.anuyat.intake.outgoing.OutgoingMailView;
import org.anuyat.intake.outgoing.OutgoingMails;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Examines a mailbox, writes down what was found and raises or clears its alarms. */
@ApplicationScoped
class ExaminingMailbox {
  static final Duration BOUNCES_OF = Duration.ofDays(7);
  static final int BOUNCES_SHOWN = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration SWEPT_WITHIN = Duration.ofMinutes(15);

  /** The sweep itself raises an alarm for these. */
  private static final Set<Check> ALARMED_ELSEWHERE =
      EnumSet.of(Check.RECEIVING_SERVER, Check.RECEIVING_LOGIN, Check.LAST_SWEEP);

  @Inject Municipalities municipalities;
  @Inject MailSessions sessions;
  @Inject OutgoingMails outgoing;
  @Inject Checkups checkups;
  @Inject Alarms alarms;
  @Inject MeterRegistry metrics;
  @Inject Clock clock;

  @ConfigProperty(name = "anuyat.outgoing.max-attachments-size")
  MemorySize largestAttachments;

  /** As the current municipality; holds no transaction while it waits for the servers. */
  Checkups.Checkup examine(String municipality) {
    MailAccount account = municipalities.account(municipality).orElseThrow();
    List<Finding> findings = new ArrayList<>();
    findings.addAll(
        ExaminingReceiving.examine(
            account, sessions, patient(sessions.imap(account), "imap"), clock));
    findings.addAll(
        ExaminingSending.examine(
            account, sessions, patient(sessions.smtp(account), "smtp"), largestLetter(), clock));
    findings.add(lastSweep(municipality));
    findings.add(bounces());
    Checkups.Checkup checkup = new Checkups.Checkup(clock.instant(), List.copyOf(findings));
    checkups.store(municipality, checkup);
    alarm(municipality, findings);
    return checkup;
  }

  /** An officer waits for the answer. */
  private static Session patient(Session session, String protocol) {
    String millis = Long.toString(PATIENCE.toMillis());
    session.getProperties().setProperty("mail." + protocol + ".connectiontimeout", millis);
    session.getProperties().setProperty("mail." + protocol + ".timeout", millis);
    return session;
  }

  /** Base64 makes four characters of three bytes. */
  private long largestLetter() {
    return largestAttachments.asLongValue() * 4 / 3;
  }

  private Finding lastSweep(String municipality) {
    Gauge age =
        metrics
            .find("anuyat.mailbox.seconds.since.good.poll")
            .tag("municipality", municipality)
            .gauge();
    if (age == null) {
      return Finding.of(Diagnosis.SWEEP_NOT_KNOWN);
    }
    long seconds = (long) age.value();
    return new Finding(
        seconds > SWEPT_WITHIN.toSeconds() ? Diagnosis.NOT_SWEPT : Diagnosis.SWEPT_WELL,
        Long.toString(seconds) + " s");
  }

  private Finding bounces() {
    List<OutgoingMailView> bounced =
        outgoing.bouncedSince(clock.instant().minus(BOUNCES_OF), BOUNCES_SHOWN);
    return bounced.isEmpty()
        ? Finding.of(Diagnosis.NO_BOUNCES)
        : new Finding(
            Diagnosis.BOUNCES_CAME,
            bounced.stream()
                .map(OutgoingMailView::registerNumber)
                .collect(Collectors.joining(", ")));
  }

  private void alarm(String municipality, List<Finding> findings) {
    for (Finding finding : findings) {
      Check check = finding.diagnosis().check();
      if (ALARMED_ELSEWHERE.contains(check)) {
        continue;
      }
      AlarmKind kind = check == Check.QUOTA ? AlarmKind.MAILBOX_QUOTA : AlarmKind.MAILBOX_AILING;
      if (finding.diagnosis().health() == Health.ERROR) {
        alarms.raise(
            municipality, kind, check.name(), finding.diagnosis().text() + ": " + finding.detail());
      } else {
        alarms.clear(municipality, kind, check.name());
      }
    }
  }
}
