package org.anuyat.cases.deadline;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.calendar.AskingCalendar;
import org.anuyat.cases.calendar.WorkingCalendars;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.casefile.CaseMoved;
import org.anuyat.cases.job.JobHandler;
import org.anuyat.cases.job.Jobs;
import org.anuyat.cases.platform.CurrentMunicipality;

/**
 * Writes down what is due of a case, whenever something happened to it or the calendar changed.
 * Each run reads the case as it then is, so runs in any order and number end with the same.
 */
@ApplicationScoped
public class ReckoningDeadlines implements JobHandler<ReckoningDeadlines.Reckon> {
  /** Which case. */
  public record Reckon(String municipality, UUID caseId) implements JobHandler.Data {}

  @Inject CaseFiles caseFiles;
  @Inject CaseClocks clocks;
  @Inject Deadlines deadlines;
  @Inject WorkingCalendars calendars;
  @Inject AskingCalendar asking;
  @Inject WatchingDeadline watching;
  @Inject EntityManager database;
  @Inject Jobs jobs;
  @Inject CurrentMunicipality municipality;
  @Inject Clock clock;

  @Override
  public String name() {
    return "reckon-deadlines";
  }

  @Override
  public Class<Reckon> dataType() {
    return Reckon.class;
  }

  void happened(@Observes CaseMoved move) {
    soon(move.caseId(), move.event() + "-" + ChronoUnit.MICROS.between(Instant.EPOCH, move.at()));
  }

  /**
   * In the caller's transaction: the case is reckoned anew soon.
   *
   * @param why tells this change of the case from its others
   */
  public void soon(UUID caseId, String why) {
    jobs.enqueue(this, caseId + "-" + why, new Reckon(municipality.code(), caseId));
  }

  @Override
  public void run(Reckon reckon) {
    Optional<Instant> unknownSince =
        QuarkusTransaction.requiringNew()
            .call(() -> {
              Instant start = caseFiles.get(reckon.caseId()).deemedReceivedAt();
              return calendars.current(start).isPresent() ? Optional.empty() : Optional.of(start);
            });
    unknownSince.ifPresent(since -> asking.ask(reckon.municipality(), since));
    QuarkusTransaction.requiringNew().run(() -> write(reckon.caseId()));
  }

  private void write(UUID caseId) {
    CaseFile caseFile = caseFiles.getForChange(caseId);
    CaseClock read = clocks.of(caseFile);
    Instant now = clock.instant();
    String version = read.calendarVersion().orElse(null);
    Map<DeadlineKind, Deadline> open = new EnumMap<>(DeadlineKind.class);
    open.putAll(deadlines.of(caseId));
    int remindDays = caseFile.procedure().terms().serviceLevel().reminderWorkingDays();
    for (Due due : read.dues(remindDays)) {
      Deadline known = open.remove(due.kind());
      Deadline deadline = known == null ? new Deadline(caseFile, due.kind()) : known;
      if (known != null && movedWithCalendar(known, due, version)) {
        database.persist(new DeadlineChange(known, due, version, now));
      }
      boolean moved = deadline.follow(due, version, now);
      if (known == null) {
        deadlines.persist(deadline);
      }
      if (moved) {
        watching.watch(caseFile.municipality(), deadline);
      }
    }
    open.values().forEach(gone -> gone.end(now));
  }

  private static boolean movedWithCalendar(Deadline known, Due due, String version) {
    return known.calendarVersion() != null
        && !known.calendarVersion().equals(version)
        && known.state() == ClockKind.State.RUNNING
        && due.state() == ClockKind.State.RUNNING
        && known.dueAt() != null
        && !known.dueAt().equals(due.dueAt());
  }
}
