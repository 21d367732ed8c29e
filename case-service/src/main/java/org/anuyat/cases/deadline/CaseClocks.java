package org.anuyat.cases.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anuyat.cases.applicant.CaseMessages;
import org.anuyat.cases.applicant.MessageView;
import org.anuyat.cases.calendar.WorkingCalendar;
import org.anuyat.cases.calendar.WorkingCalendars;
import org.anuyat.cases.casefile.CaseEventType;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseHistory;
import org.anuyat.cases.casefile.CaseStatus;
import org.anuyat.cases.deadline.ClockKind.State;
import org.anuyat.cases.procedure.ServiceLevel;

/** Reads the clocks of a case. Callers hold a transaction. */
@ApplicationScoped
class CaseClocks {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  @Inject WorkingCalendars calendars;
  @Inject CaseMessages messages;
  @Inject Clock clock;

  CaseClock of(CaseFile caseFile) {
    Instant now = clock.instant();
    Optional<WorkingCalendar> calendar = calendars.current(caseFile.deemedReceivedAt());
    List<Happening> history = happenings(caseFile);
    ServiceLevel level = caseFile.procedure().terms().serviceLevel();
    List<ClockReading> readings = new ArrayList<>();
    read(
            ClockKind.SERVICE,
            caseFile.procedure().terms().serviceWorkingDays(),
            caseFile,
            history,
            calendar,
            now)
        .ifPresent(readings::add);
    read(ClockKind.REVIEW, level.reviewWorkingDays(), caseFile, history, calendar, now)
        .ifPresent(readings::add);
    read(ClockKind.APPROVAL, level.approvalWorkingDays(), caseFile, history, calendar, now)
        .ifPresent(readings::add);
    return new CaseClock(calendar, readings, others(caseFile, readings.getFirst(), history, now));
  }

  private static Optional<ClockReading> read(
      ClockKind kind,
      Integer workingDays,
      CaseFile caseFile,
      List<Happening> history,
      Optional<WorkingCalendar> calendar,
      Instant now) {
    return workingDays == null
        ? Optional.empty()
        : ServiceClock.read(kind, workingDays, caseFile.deemedReceivedAt(), history, calendar, now);
  }

  private static List<Due> others(
      CaseFile caseFile, ClockReading service, List<Happening> history, Instant now) {
    ServiceLevel level = caseFile.procedure().terms().serviceLevel();
    List<Due> others = new ArrayList<>();
    caseFile
        .decision()
        .ifPresent(decision -> {
          Instant due = decision.at().atZone(BANGKOK).plusDays(level.resultDays()).toInstant();
          Instant told = caseFile.resultToldAt().orElse(null);
          State state = told == null ? State.RUNNING : State.DONE;
          others.add(
              new Due(
                  DeadlineKind.RESULT, state, due, due, due.isBefore(told == null ? now : told)));
        });
    if (caseFile.status() == CaseStatus.WAITING_FOR_APPLICANT) {
      Instant due = caseFile.itemsDeadline().orElse(null);
      others.add(
          new Due(DeadlineKind.ITEMS, State.RUNNING, due, due, due != null && due.isBefore(now)));
    }
    if (service.late() && service.state() == State.RUNNING) {
      Instant owed =
          DelayReasons.nextOwed(
              service.dueAt().orElseThrow(),
              level.delayReasonDays(),
              lastOf(caseFile, CaseEventType.DELAY_EXPLAINED));
      others.add(new Due(DeadlineKind.DELAY_REASON, State.RUNNING, owed, owed, owed.isBefore(now)));
    }
    if (caseFile.status() == CaseStatus.RETURNED
        && history.getLast().event() == CaseEventType.REPLY_RECEIVED) {
      Instant came = history.getLast().at();
      others.add(new Due(DeadlineKind.LATE_REPLY, State.RUNNING, came, came, false));
    }
    return others;
  }

  static Optional<Instant> lastOf(CaseFile caseFile, CaseEventType event) {
    return caseFile.history().reversed().stream()
        .filter(line -> line.event() == event)
        .map(CaseHistory::at)
        .findFirst();
  }

  private List<Happening> happenings(CaseFile caseFile) {
    Map<String, Instant> arrivals =
        messages.of(caseFile.id()).stream()
            .collect(Collectors.toMap(mail -> mail.messageId().toString(), MessageView::arrivedAt));
    return caseFile.history().stream()
        .map(line -> new Happening(counts(line, arrivals), line.event(), line.to()))
        .toList();
  }

  /** The applicant has done his part when his mail arrives or his money does, not when we hear. */
  private static Instant counts(CaseHistory line, Map<String, Instant> arrivals) {
    Instant done =
        switch (line.event()) {
          case REPLY_RECEIVED -> arrivals.get(line.facts().get("messageId"));
          case FEE_SETTLED, FEE_WAIVED -> Instant.parse(line.facts().get("reportedAt"));
          default -> line.at();
        };
    return done == null || done.isAfter(line.at()) ? line.at() : done;
  }
}
