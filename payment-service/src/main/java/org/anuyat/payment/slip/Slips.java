package org.anuyat.payment.slip;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;

/** The slips of the current municipality. */
@ApplicationScoped
public class Slips implements PanacheRepositoryBase<Slip, UUID> {
  private static final List<SlipState> USABLE = List.of(SlipState.ON_DESK, SlipState.ACCEPTED);

  Slip get(UUID id) {
    return find("id", id)
        .firstResultOptional()
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** In the order they came. */
  public List<Slip> ofFee(UUID feeId) {
    return list("fee.id = ?1 order by id", feeId);
  }

  /** The slip, if it is one of this fee. */
  public Optional<Slip> ofFee(UUID feeId, UUID slipId) {
    return find("fee.id = ?1 and id = ?2", feeId, slipId).firstResultOptional();
  }

  /** Whether another slip of the fee waits for a decision. */
  public boolean anotherIsOnDesk(UUID feeId, UUID thanSlipId) {
    return count("fee.id = ?1 and id <> ?2 and state = ?3", feeId, thanSlipId, SlipState.ON_DESK)
        > 0;
  }

  /** The upload of the same bytes for the same fee. */
  Optional<Slip> uploaded(UUID feeId, String sha256) {
    return find(
            "fee.id = ?1 and file.sha256 = ?2 and mail.channel = ?3 order by id",
            feeId,
            sha256,
            SlipChannel.UPLOAD)
        .firstResultOptional();
  }

  /** Whether the fee was or can be verified by a slip with the same file or payment. */
  boolean countsFor(UUID feeId, Slip same) {
    return list("fee.id = ?1 and state in ?2", feeId, USABLE).stream()
        .anyMatch(slip -> SlipMarks.share(slip, same));
  }

  /**
   * Slips in the order they came, whether or not their fee is known.
   *
   * @param state only these, or null for all
   * @param from arrived no earlier, or null
   * @param to arrived before, or null
   * @param after the id the page before ended with, or null for the first page
   */
  List<Slip> page(SlipState state, Instant from, Instant to, UUID after, int size) {
    StringBuilder query =
        new StringBuilder(
            "from Slip slip join fetch slip.mail mail left join fetch slip.fee where 1 = 1");
    Parameters parameters = new Parameters();
    narrow(query, parameters, " and slip.state = :state", "state", state);
    narrow(query, parameters, " and mail.arrivedAt >= :from", "from", from);
    narrow(query, parameters, " and mail.arrivedAt < :to", "to", to);
    narrow(query, parameters, " and slip.id > :after", "after", after);
    return find(query.append(" order by slip.id").toString(), parameters).page(0, size).list();
  }

  private static void narrow(
      StringBuilder query, Parameters parameters, String condition, String name, Object value) {
    if (value != null) {
      query.append(condition);
      parameters.and(name, value);
    }
  }
}
