package org.anuyat.payment.seenbefore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.payment.platform.CurrentMunicipality;

/** The marks of all proofs of the province, each with the slip that bore it first. */
@ApplicationScoped
public class Marks {
  @Inject EntityManager database;
  @Inject CurrentMunicipality current;
  @Inject Clock clock;

  /**
   * Notes a mark for a slip unless it is noted already, and tells whose it is. Of two transactions
   * at once the second waits for the first to end. Who notes several does it in {@link Mark#ORDER}.
   */
  public FirstSight note(Mark mark, UUID slipId, UUID feeId) {
    database
        .createNativeQuery(
            "INSERT INTO slip_mark (mark, municipality, slip_id, fee_id, seen_at)"
                + " VALUES (:mark, :municipality, :slip, :fee, :now)"
                + " ON CONFLICT (mark) DO NOTHING")
        .setParameter("mark", mark.key())
        .setParameter("municipality", current.code())
        .setParameter("slip", slipId)
        .setParameter("fee", feeId)
        .setParameter("now", clock.instant())
        .executeUpdate();
    return sight(mark, slipId);
  }

  /** As {@link #note}, for a mark nobody can vouch for: it is looked up and not noted. */
  public FirstSight sight(Mark mark, UUID slipId) {
    @SuppressWarnings("unchecked")
    List<Tuple> noted =
        database
            .createNativeQuery(
                "SELECT municipality, slip_id, fee_id, seen_at FROM slip_mark WHERE mark = :mark",
                Tuple.class)
            .setParameter("mark", mark.key())
            .getResultList();
    if (noted.isEmpty()) {
      return new FirstSight.Now();
    }
    Tuple first = noted.getFirst();
    UUID firstSlip = first.get("slip_id", UUID.class);
    if (firstSlip.equals(slipId)) {
      return new FirstSight.Now();
    }
    Instant at = first.get("seen_at", Instant.class);
    return current.code().equals(first.get("municipality", String.class))
        ? new FirstSight.Here(mark, firstSlip, first.get("fee_id", UUID.class), at)
        : new FirstSight.Elsewhere(mark, at);
  }

  /** From now on the mark is this slip's, whose first bearer was refused. */
  public void handOver(Mark mark, UUID fromSlipId, UUID toSlipId, UUID toFeeId) {
    database
        .createNativeQuery(
            "UPDATE slip_mark SET slip_id = :to, fee_id = :fee, seen_at = :now"
                + " WHERE mark = :mark AND slip_id = :from AND municipality = :municipality")
        .setParameter("to", toSlipId)
        .setParameter("fee", toFeeId)
        .setParameter("now", clock.instant())
        .setParameter("mark", mark.key())
        .setParameter("from", fromSlipId)
        .setParameter("municipality", current.code())
        .executeUpdate();
  }
}
