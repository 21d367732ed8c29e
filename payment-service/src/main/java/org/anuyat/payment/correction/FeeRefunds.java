package org.anuyat.payment.correction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The refunds of the current municipality. */
@ApplicationScoped
public class FeeRefunds implements PanacheRepositoryBase<FeeRefund, UUID> {
  /** In the order they were recorded. */
  public List<FeeRefund> ofFee(UUID feeId) {
    return list("feeId = ?1 order by id", feeId);
  }
}
