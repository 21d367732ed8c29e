package org.anuyat.intake.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Every municipality's address, in lower case: mail from one of them is our own. Asked for each
 * mail, so the directory is read only now and then; what another process enters is known after a
 * few seconds.
 */
@ApplicationScoped
public class OwnAddresses {
  private static final Duration FRESH = Duration.ofSeconds(5);
  private static final Known NOTHING = new Known(Set.of(), Instant.MIN, Instant.MIN);

  private record Known(Set<String> addresses, Instant from, Instant until) {
    boolean isFresh(Instant now) {
      return !now.isBefore(from) && now.isBefore(until);
    }
  }

  private volatile Known known = NOTHING;

  @Inject Municipalities municipalities;
  @Inject Clock clock;

  public Set<String> all() {
    Instant now = clock.instant();
    Known last = known;
    if (!last.isFresh(now)) {
      last = new Known(municipalities.addresses(), now, now.plus(FRESH));
      known = last;
    }
    return last.addresses();
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) MunicipalityWritten event) {
    known = NOTHING;
  }
}
