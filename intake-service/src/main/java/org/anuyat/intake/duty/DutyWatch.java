package org.anuyat.intake.duty;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anuyat.intake.alarm.AlarmKind;
import org.anuyat.intake.alarm.Alarms;
import org.anuyat.intake.calendar.LegalClocks;
import org.anuyat.intake.calendar.ThaiDates;
import org.anuyat.intake.job.JobHandler;
import org.anuyat.intake.job.Jobs;
import org.anuyat.intake.municipality.Municipalities;

/**
 * Alarms when a sweep was not signed off in time. One job for each municipality, so it does not
 * matter how many processes run.
 */
@ApplicationScoped
public class DutyWatch implements JobHandler<DutyWatch.Data> {
  /** Whose ledger. */
  public record Data(String municipality) implements JobHandler.Data {}

  /** How long back a sweep is asked for, should nothing have run meanwhile. */
  private static final Period LOOKED_BACK = Period.ofDays(7);

  @Inject Municipalities municipalities;
  @Inject LegalClocks clocks;
  @Inject DutyLedger ledger;
  @Inject Alarms alarms;
  @Inject Jobs jobs;
  @Inject Clock clock;

  @Override
  public String name() {
    return "watch-duty";
  }

  @Override
  public Class<Data> dataType() {
    return Data.class;
  }

  @Scheduled(every = "${anuyat.duty.watch-interval}")
  @Transactional
  public void watchAll() {
    municipalities.working().forEach(code -> jobs.enqueue(this, code, new Data(code)));
  }

  @Override
  public void run(Data data) {
    String municipality = data.municipality();
    Instant begun = clocks.keptSince(municipality);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ThaiDates.BANGKOK);
    List<DutyEntry> entries = ledger.entries(municipality, today.minus(LOOKED_BACK), today);
    Set<String> missed = new HashSet<>();
    for (DutyEntry entry : entries) {
      if (entry.status() == DutyEntry.Status.MISSED && entry.dueAt().isAfter(begun)) {
        String about = about(entry.date(), entry.half());
        missed.add(about);
        alarms.raise(
            municipality,
            AlarmKind.DUTY_SWEEP_MISSED,
            about,
            "due " + entry.dueAt() + ", on duty: " + String.join(", ", entry.onDuty()));
      }
    }
    clearWhatIsOwedNoLonger(municipality, missed, today.minus(LOOKED_BACK));
  }

  /** A day the calendar was changed to closed; older days stay until they are signed off. */
  private void clearWhatIsOwedNoLonger(
      String municipality, Set<String> missed, LocalDate lookedBackTo) {
    for (Alarms.Open open : alarms.open(Set.of(AlarmKind.DUTY_SWEEP_MISSED))) {
      boolean ours = open.municipality().equals(municipality);
      if (ours
          && open.about().compareTo(lookedBackTo.toString()) >= 0
          && !missed.contains(open.about())) {
        alarms.clear(municipality, AlarmKind.DUTY_SWEEP_MISSED, open.about());
      }
    }
  }

  static String about(LocalDate date, DutyHalf half) {
    return date + " " + half;
  }
}
