package org.anuyat.payment.statement.difference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.anuyat.payment.client.IntakeClient;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.anuyat.payment.platform.ThaiDates;
import org.jboss.logging.Logger;

/**
 * The moment so many working days ago, by the municipality's calendar. When the mailroom is away,
 * the answer it gave today, else weekdays are counted: the list is then a little longer, never
 * shorter of what matters.
 */
@ApplicationScoped
class WorkingDaysAgo {
  private static final Logger LOG = Logger.getLogger(WorkingDaysAgo.class);

  /** Longer than any row of holidays. */
  private static final int DAYS_LOOKED_BACK = 21;

  private record Asked(String municipality, int days, LocalDate on) {}

  @Inject IntakeClient intake;
  @Inject CurrentMunicipality current;
  @Inject Clock clock;

  private final Map<Asked, Duration> known = new ConcurrentHashMap<>();

  Instant of(int days) {
    Instant now = clock.instant();
    LocalDate today = ThaiDates.dateOf(now);
    Asked asked = new Asked(current.code(), days, today);
    known.keySet().removeIf(old -> !old.on().equals(today));
    Duration ago = known.get(asked);
    if (ago == null) {
      try {
        ago = ask(now, days);
        known.put(asked, ago);
      } catch (ProcessingException | WebApplicationException away) {
        LOG.warnf("The calendar does not answer, weekdays are counted: %s", away.getMessage());
        ago = weekdays(today, days);
      }
    }
    return now.minus(ago);
  }

  private Duration ask(Instant now, int days) {
    for (int ago = days; ago < days + DAYS_LOOKED_BACK; ago++) {
      Duration back = Duration.ofDays(ago);
      if (!intake.workingDaysAfter(now.minus(back), days).isAfter(now)) {
        return back;
      }
    }
    return Duration.ofDays(days + DAYS_LOOKED_BACK);
  }

  private static Duration weekdays(LocalDate today, int days) {
    LocalDate day = today;
    for (int counted = 0; counted < days; ) {
      day = day.minusDays(1);
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        counted++;
      }
    }
    return Duration.ofDays(today.toEpochDay() - day.toEpochDay());
  }
}
