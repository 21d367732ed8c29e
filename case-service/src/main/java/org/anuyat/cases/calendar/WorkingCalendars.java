package org.anuyat.cases.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.anuyat.cases.client.WorkingTime;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.anuyat.cases.platform.TransactionLock;

/** The last-known working calendars of the municipalities. Callers hold a transaction. */
@ApplicationScoped
public class WorkingCalendars {
  private record Known(Instant askedAt, WorkingCalendar calendar) {}

  private final Map<String, Known> read = new ConcurrentHashMap<>();

  @Inject EntityManager database;
  @Inject CurrentMunicipality municipality;
  @Inject TransactionLock lock;
  @Inject Clock clock;

  /** The current municipality's; empty until intake was first asked. */
  public Optional<WorkingCalendar> current() {
    List<Instant> asked =
        database
            .createQuery(
                "select c.askedAt from CalendarCopy c where c.municipality = :code", Instant.class)
            .setParameter("code", municipality.code())
            .getResultList();
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    Known known = read.get(municipality.code());
    if (known == null || !known.askedAt().equals(asked.getFirst())) {
      CalendarCopy copy = copy().orElseThrow();
      known = new Known(copy.askedAt(), copy.calendar());
      read.put(municipality.code(), known);
    }
    return Optional.of(known.calendar());
  }

  /** As {@link #current}, when it is known that far back. */
  public Optional<WorkingCalendar> current(Instant backTo) {
    return current().filter(calendar -> calendar.reachesBackTo(backTo));
  }

  /**
   * Takes over what intake told.
   *
   * @return the version known before, when it was another one
   */
  Optional<String> take(WorkingTime told) {
    lock.hold("calendar", municipality.code());
    Optional<CalendarCopy> before = copy();
    Optional<String> old =
        before.map(CalendarCopy::version).filter(v -> !v.equals(told.calendarVersion()));
    CalendarCopy copy = before.orElseGet(() -> new CalendarCopy(municipality.code()));
    copy.take(told, clock.instant());
    if (before.isEmpty()) {
      database.persist(copy);
    }
    return old;
  }

  /** The first day that is known; empty until intake was first asked. */
  Optional<LocalDate> knownFrom() {
    return copy().map(CalendarCopy::from);
  }

  /** Every municipality of which there is a copy. */
  List<String> municipalities() {
    return database
        .createNativeQuery("select municipality from working_calendar", String.class)
        .getResultList();
  }

  private Optional<CalendarCopy> copy() {
    return Optional.ofNullable(database.find(CalendarCopy.class, municipality.code()));
  }
}
