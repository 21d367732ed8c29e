package org.anuyat.permit.permit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.anuyat.permit.platform.CurrentMunicipality;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.platform.ThaiDates;

/**
 * Suspends, reinstates, revokes or supersedes; shows at once in the public check and is mailed to
 * the holder.
 */
@ApplicationScoped
class ChangingStatus {
  @Inject Permits permits;
  @Inject CurrentMunicipality municipality;
  @Inject Clock clock;
  @Inject Event<PermitStatusChanged> changed;

  @Transactional
  PermitFacts change(UUID permitId, LifeEvent event) {
    Instant now = clock.instant();
    LocalDate today = ThaiDates.dateOf(now);
    Permit permit = permits.lock(permitId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    permit.apply(event, today);
    HistoryEntry entry = HistoryEntry.of(permitId, event, now);
    permits.add(entry);
    changed.fire(
        new PermitStatusChanged(
            municipality.code(),
            permitId,
            entry.id,
            event.action(),
            event.because().reasonClass(),
            event.because().reason(),
            entry.fromDay,
            entry.untilDay));
    return permit.facts(today);
  }
}
