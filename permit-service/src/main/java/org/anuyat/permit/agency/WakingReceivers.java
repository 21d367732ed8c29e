package org.anuyat.permit.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.anuyat.permit.hotanswers.ChangesNumbered;
import org.anuyat.permit.job.Jobs;

/** Has every subscriber told who has not heard of the latest changes; one job for each. */
@ApplicationScoped
class WakingReceivers {
  private static final String BEHIND =
      """
      SELECT w.municipality, w.id FROM permit_webhook w
      WHERE w.active AND EXISTS (
        SELECT 1 FROM permit_change c WHERE c.municipality = w.municipality
          AND c.position > w.told_to AND c.kind <> 'MUNICIPALITY')
      """;

  @Inject EntityManager database;
  @Inject Jobs jobs;
  @Inject TellingAgency telling;

  @Transactional
  void wake(@ObservesAsync ChangesNumbered event) {
    @SuppressWarnings("unchecked")
    List<Object[]> behind = database.createNativeQuery(BEHIND).getResultList();
    for (Object[] row : behind) {
      UUID webhook = (UUID) row[1];
      jobs.enqueue(telling, webhook.toString(), new TellingAgency.Turn((String) row[0], webhook));
    }
  }
}
