package org.anuyat.intake.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;

/** When a mailbox is compared with the server: once a night, not all in the same minute. */
@ApplicationScoped
class ReconcileTime {
  private static final int SPREAD_MINUTES = 120;

  @Inject MailboxSettings settings;
  @Inject Clock clock;

  boolean isDue(String municipality, Instant last) {
    return last.isBefore(tonight(municipality, 0));
  }

  /** Until when a comparison that is done now stays the last. */
  Instant next(String municipality) {
    return tonight(municipality, 1);
  }

  /** The last such moment that has passed, and {@code nights} later. */
  private Instant tonight(String municipality, int nights) {
    ZonedDateTime now = ZonedDateTime.ofInstant(clock.instant(), clock.getZone());
    ZonedDateTime moment =
        now.with(settings.reconcileAt())
            .plusMinutes(Math.floorMod(municipality.hashCode(), SPREAD_MINUTES));
    return (moment.isAfter(now) ? moment.minusDays(1) : moment).plusDays(nights).toInstant();
  }
}
