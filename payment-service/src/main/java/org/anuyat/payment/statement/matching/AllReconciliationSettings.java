package org.anuyat.payment.statement.matching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The settings of the current municipality. */
@ApplicationScoped
public class AllReconciliationSettings
    implements PanacheRepositoryBase<ReconciliationSettings, UUID> {
  /** As told, or what holds while nothing was told. */
  public ReconciliationSettings current() {
    return findAll().firstResultOptional().orElseGet(ReconciliationSettings::new);
  }
}
