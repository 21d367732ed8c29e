package org.anuyat.intake.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.anuyat.intake.calendar.CalendarChange.Grounds;
import org.anuyat.intake.municipality.OfficeHours;
import org.anuyat.intake.municipality.OfficeHoursSet;
import org.anuyat.intake.platform.Ids;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.jboss.logging.Logger;

/** Changes a calendar; each change is a version, and tells whoever keeps deadlines. */
@ApplicationScoped
public class ChangingCalendar {
  private static final Logger LOG = Logger.getLogger(ChangingCalendar.class);
  private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
  private static final int LONGEST_CLOSURE_DAYS = 60;

  @Inject CalendarVersions versions;
  @Inject LegalClocks clocks;
  @Inject Event<CalendarChanged> changed;
  @Inject Clock clock;

  /** The calendar with the change; one that changes nothing makes no version. */
  @Transactional
  public MunicipalCalendar change(String municipality, CalendarChange change, Grounds grounds) {
    versions.lock(municipality);
    int latest = versions.latest(municipality);
    if (latest == 0) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    MunicipalCalendar before = clocks.history(municipality, latest).build();
    if (isSo(before, change)) {
      return before;
    }
    MunicipalCalendar after = clocks.history(municipality, latest).with(change).build();
    refuseEndlessClosure(after, change.date());
    store(municipality, latest + 1, change, grounds);
    changed.fire(new CalendarChanged(municipality, new LegalClock(after), grounds.reason()));
    LOG.infof("The calendar has version %s", after.version());
    return after;
  }

  /** Deadlines follow the country's list when a new one comes with a new release. */
  @Transactional
  void adoptNational(String municipality) {
    versions.lock(municipality);
    if (!versions.knows(municipality, clocks.national().version())) {
      change(
          municipality,
          new CalendarChange.AdoptNational(today()),
          new Grounds(
              "intake-service",
              "ปรับปรุงบัญชีวันหยุดราชการ / The country's list of holidays was renewed",
              clocks.national().version()));
    }
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void hoursSet(@Observes OfficeHoursSet set) {
    versions.lock(set.municipality());
    int latest = versions.latest(set.municipality());
    Grounds grounds =
        new Grounds("province-operator", "ข้อมูลเทศบาล / The municipality's profile", "");
    if (latest == 0) {
      store(set.municipality(), 1, new CalendarChange.SetHours(ALWAYS, set.hours()), grounds);
    } else {
      change(set.municipality(), new CalendarChange.SetHours(today(), set.hours()), grounds);
    }
  }

  private void store(String municipality, int version, CalendarChange change, Grounds grounds) {
    CalendarVersion stored = new CalendarVersion();
    stored.id = Ids.next();
    stored.municipality = municipality;
    stored.version = version;
    stored.changedAt = clock.instant();
    stored.changedBy = grounds.by();
    stored.reason = grounds.reason();
    stored.source = grounds.source() == null ? "" : grounds.source();
    stored.onDate = change.date();
    stored.nationalVersion = clocks.national().version();
    switch (change) {
      case CalendarChange.SetDay set -> {
        stored.change = CalendarVersion.Change.DAY_SET;
        stored.dayKind = set.day().kind();
        stored.nameTh = set.day().nameTh();
        stored.nameEn = set.day().nameEn();
        set.day().ownHours().ifPresent(hours -> setHours(stored, hours));
      }
      case CalendarChange.RemoveDay removed -> stored.change = CalendarVersion.Change.DAY_REMOVED;
      case CalendarChange.SetHours set -> {
        stored.change = CalendarVersion.Change.OFFICE_HOURS;
        setHours(stored, set.hours());
      }
      case CalendarChange.AdoptNational renewed -> stored.change = CalendarVersion.Change.NATIONAL;
    }
    versions.persistAndFlush(stored);
  }

  private static void setHours(CalendarVersion stored, OfficeHours hours) {
    stored.opens = hours.opens();
    stored.closes = hours.closes();
  }

  private static boolean isSo(MunicipalCalendar calendar, CalendarChange change) {
    return switch (change) {
      case CalendarChange.SetDay set -> set.day().equals(calendar.days().get(set.date()));
      case CalendarChange.RemoveDay removed -> !calendar.days().containsKey(removed.date());
      case CalendarChange.SetHours set -> set.hours().equals(calendar.hours().get(set.date()));
      case CalendarChange.AdoptNational renewed -> false;
    };
  }

  private static void refuseEndlessClosure(MunicipalCalendar calendar, LocalDate date) {
    LocalDate first = date;
    while (isClosed(calendar, first.minusDays(1)) && closedSince(first, date)) {
      first = first.minusDays(1);
    }
    LocalDate last = date;
    while (isClosed(calendar, last) && closedSince(first, last)) {
      last = last.plusDays(1);
    }
    if (!closedSince(first, last)) {
      throw new Problem(
          ProblemType.INVALID_INPUT,
          "ปฏิทินจะไม่มีวันทำการติดต่อกันเกิน "
              + LONGEST_CLOSURE_DAYS
              + " วัน / the calendar would have no working day for more than "
              + LONGEST_CLOSURE_DAYS
              + " days around "
              + date);
    }
  }

  private static boolean isClosed(MunicipalCalendar calendar, LocalDate date) {
    return calendar.on(date) instanceof WorkingTime.Closed;
  }

  private static boolean closedSince(LocalDate first, LocalDate last) {
    return !last.isAfter(first.plusDays(LONGEST_CLOSURE_DAYS));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ThaiDates.BANGKOK);
  }
}
