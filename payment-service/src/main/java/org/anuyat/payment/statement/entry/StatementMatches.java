package org.anuyat.payment.statement.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What of entries belongs to fees, in the current municipality. */
@ApplicationScoped
public class StatementMatches implements PanacheRepositoryBase<StatementMatch, UUID> {
  /** Those that hold, in the order they were made. */
  public List<StatementMatch> ofEntry(UUID entryId) {
    return list("entryId = ?1 and releasedAt is null order by id", entryId);
  }

  public List<StatementMatch> ofEntries(List<UUID> entryIds) {
    return list("entryId in ?1 and releasedAt is null order by id", entryIds);
  }

  /** Those of a payment that hold. */
  public List<StatementMatch> ofPayment(UUID paymentId) {
    return list("paymentId = ?1 and releasedAt is null order by id", paymentId);
  }
}
