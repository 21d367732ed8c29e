package org.anuyat.cases.approval;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** The delegations of the current municipality. Callers hold a transaction. */
@ApplicationScoped
class Delegations implements PanacheRepositoryBase<Delegation, UUID> {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  /** By which this person may act in the approver's name on this very day. */
  Optional<Delegation> inForce(String delegate, String approver, Instant at) {
    return find(
            "delegate = ?1 and approver = ?2 and endedAt is null"
                + " and from <= ?3 and to >= ?3 order by id desc",
            delegate,
            approver,
            day(at))
        .firstResultOptional();
  }

  /** Newest first, those before {@code before}; null from the newest on. */
  List<Delegation> newest(UUID before, int limit) {
    var found =
        before == null ? find("order by id desc") : find("id < ?1 order by id desc", before);
    return found.page(Page.ofSize(limit)).list();
  }

  /**
   * @throws Problem NOT_FOUND when there is none, or it is another municipality's
   */
  Delegation get(UUID id) {
    return find("id", id)
        .firstResultOptional()
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  static LocalDate day(Instant at) {
    return at.atZone(BANGKOK).toLocalDate();
  }
}
