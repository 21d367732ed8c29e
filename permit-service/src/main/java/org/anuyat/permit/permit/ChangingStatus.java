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
 * Suspends, reinstates or revokes; shows at once in the public check and is mailed to the holder.
 */
@ApplicationScoped
class ChangingStatus {
  @Inject Permits permits;
  @Inject CurrentMunicipality municipality;
  @Inject Clock clock;
  @Inject Event<PermitStatusChanged> changed;

  @Transactional
  PermitFacts change(UUID permitId, PermitAction action, Reason reason, String actor) {
    Instant now = clock.instant();
    LocalDate today = ThaiDates.dateOf(now);
    Permit permit = permits.lock(permitId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    permit.apply(action, today);
    HistoryEntry entry = new HistoryEntry(permitId, action.event(), reason, actor, now);
    permits.add(entry);
    changed.fire(new PermitStatusChanged(municipality.code(), permitId, entry.id, action, reason));
    return permit.facts(today);
  }
}
