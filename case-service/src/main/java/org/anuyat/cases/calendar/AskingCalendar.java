package org.anuyat.cases.calendar;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.anuyat.cases.client.IntakeClient;
import org.anuyat.cases.client.WorkingTime;
import org.anuyat.cases.job.JobHandler;

/** Asks intake for the working time, and tells who keeps deadlines when it is a new version. */
@ApplicationScoped
public class AskingCalendar implements JobHandler<AskingCalendar.Ask> {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  /** Long enough for a service time of 365 working days that is paused for a year. */
  private static final int YEARS_AHEAD = 3;

  /** Whose calendar. */
  public record Ask(String municipality) implements JobHandler.Data {}

  @Inject IntakeClient intake;
  @Inject WorkingCalendars calendars;
  @Inject Event<CalendarChanged> changed;
  @Inject Clock clock;

  @Override
  public String name() {
    return "ask-calendar";
  }

  @Override
  public Class<Ask> dataType() {
    return Ask.class;
  }

  @Override
  public void run(Ask ask) {
    ask(ask.municipality(), clock.instant());
  }

  /** Asks now; the calendar then reaches at least as far back as {@code backTo}. */
  public void ask(String municipality, Instant backTo) {
    int year = clock.instant().atZone(BANGKOK).getYear();
    LocalDate wanted = LocalDate.of(Math.min(year - 1, backTo.atZone(BANGKOK).getYear()), 1, 1);
    LocalDate from =
        QuarkusTransaction.requiringNew()
            .call(() -> calendars.knownFrom())
            .filter(known -> known.isBefore(wanted))
            .orElse(wanted);
    WorkingTime told =
        intake.workingTime(municipality, from, LocalDate.of(year + YEARS_AHEAD, 12, 31));
    QuarkusTransaction.requiringNew()
        .run(() -> {
          Optional<String> before = calendars.take(told);
          before.ifPresent(
              old -> changed.fire(new CalendarChanged(municipality, old, told.calendarVersion())));
        });
  }
}
