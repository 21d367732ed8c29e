package org.anuyat.payment.fee;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.anuyat.payment.transactionid.TransactionId;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** The fees of the current municipality. */
@ApplicationScoped
public class Fees implements PanacheRepositoryBase<Fee, UUID> {
  private static final Logger LOG = Logger.getLogger(Fees.class);

  @Inject Event<FeeChanged> changes;

  void add(Fee fee, FeeEvent.Raised raised) {
    persist(fee);
    changes.fire(new FeeChanged(fee, raised, fee.history().getFirst().id()));
  }

  /** Lets an event happen to a fee of this transaction, and tells who has to follow it up. */
  public void apply(Fee fee, FeeEvent event) {
    FeeHistoryEntry entry = fee.apply(event);
    LOG.infof("Fee %s: %s, now %s", fee.id(), entry.event(), entry.toStatus());
    changes.fire(new FeeChanged(fee, event, entry.id()));
  }

  public Fee get(UUID id) {
    return found(find("id", id).firstResultOptional());
  }

  /** As {@link #get}, with the row locked until the transaction ends. */
  public Fee getLocked(UUID id) {
    return found(find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional());
  }

  private static Fee found(Optional<Fee> fee) {
    Fee found = fee.orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    MDC.put("case", found.order().caseId());
    return found;
  }

  public Optional<Fee> ofCase(UUID caseId) {
    return find("order.caseId", caseId).firstResultOptional();
  }

  public Optional<Fee> of(TransactionId transactionId) {
    return find("transactionId", transactionId.text()).firstResultOptional();
  }

  /**
   * Fees whose notice is out and that an amount would settle: all of it, or what is missing after
   * what was paid before. A late surcharge is not reckoned in.
   *
   * @param size the most to return, in the order they were raised
   */
  public List<Fee> awaitingMoney(long amountSatang, int size) {
    return find(
            "status in ?1 and order.amountSatang - ledger.paidSatang + ledger.refundedSatang = ?2"
                + " order by id",
            List.of(FeeStatus.NOTIFIED, FeeStatus.PROOF_RECEIVED, FeeStatus.EXPIRED),
            amountSatang)
        .page(0, size)
        .list();
  }

  /**
   * Fees in the order they were raised.
   *
   * @param status only these, or null for all
   * @param owingBack only those with a surplus that was not given back yet
   * @param after the id the page before ended with, or null for the first page
   */
  public List<Fee> page(FeeStatus status, boolean owingBack, UUID after, int size) {
    StringBuilder condition = new StringBuilder("1 = 1");
    Parameters parameters = new Parameters();
    if (status != null) {
      condition.append(" and status = :status");
      parameters.and("status", status);
    }
    if (owingBack) {
      condition.append(
          " and status in :done"
              + " and ledger.paidSatang - ledger.refundedSatang > ledger.settledSatang");
      parameters.and("done", List.of(FeeStatus.VERIFIED, FeeStatus.WAIVED, FeeStatus.REFUNDED));
    }
    if (after != null) {
      condition.append(" and id > :after");
      parameters.and("after", after);
    }
    return find(condition + " order by id", parameters).page(0, size).list();
  }
}
