package org.anuyat.intake.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;

/** The legal clock of each municipality, by the newest version of its calendar. */
@ApplicationScoped
public class LegalClocks {
  private record Known(int version, LegalClock clock) {}

  private final GovernmentHolidays national = GovernmentHolidays.load();
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  @Inject CalendarVersions versions;

  /** The clock of a municipality that must be there. */
  @Transactional
  public LegalClock require(String municipality) {
    return of(municipality)
        .orElseThrow(() -> new IllegalStateException("no calendar of " + municipality));
  }

  @Transactional
  Optional<LegalClock> of(String municipality) {
    int version = versions.latest(municipality);
    if (version == 0) {
      return Optional.empty();
    }
    Known before = known.get(municipality);
    if (before != null && before.version() == version) {
      return Optional.of(before.clock());
    }
    LegalClock clock = new LegalClock(history(municipality, version).build());
    known.put(municipality, new Known(version, clock));
    return Optional.of(clock);
  }

  /** Since when a municipality has a calendar, and so is part of this service. */
  @Transactional
  public Instant keptSince(String municipality) {
    return versions.upTo(municipality, 1).getFirst().changedAt;
  }

  /** The calendar as a change would make it; nothing is stored. */
  @Transactional
  public LegalClock asIf(String municipality, CalendarChange change) {
    int latest = versions.latest(municipality);
    if (latest == 0) {
      throw new Problem(ProblemType.NOT_FOUND);
    }
    return new LegalClock(history(municipality, latest).with(change).build());
  }

  CalendarBuilder history(String municipality, int version) {
    return CalendarBuilder.of(national, versions.upTo(municipality, version));
  }

  GovernmentHolidays national() {
    return national;
  }
}
