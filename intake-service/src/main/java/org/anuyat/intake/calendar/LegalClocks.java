package org.anuyat.intake.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.anuyat.intake.municipality.Municipalities;
import org.anuyat.intake.municipality.Profile;

/** The legal clock of each municipality. */
@ApplicationScoped
public class LegalClocks {
  private final GovernmentHolidays holidays = GovernmentHolidays.load();

  @Inject Municipalities municipalities;

  public LegalClock of(Profile profile) {
    return new LegalClock(profile.hours(), holidays);
  }

  Optional<LegalClock> of(String municipality) {
    return municipalities.profile(municipality).map(this::of);
  }
}
