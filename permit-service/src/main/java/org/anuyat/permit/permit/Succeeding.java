package org.anuyat.permit.permit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.anuyat.permit.permit.LifeEvent.Because;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;

/** Lays a new permit in the place of an older one, in the transaction that issues the new one. */
@ApplicationScoped
class Succeeding {
  @Inject Permits permits;
  @Inject ChangingStatus changing;

  /** Waits for whoever is changing the older permit; its status is judged by the table. */
  @Transactional(Transactional.TxType.MANDATORY)
  Permit older(SuccessorOrder order) {
    return permits
        .lock(order.permitId())
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "The permit to replace"));
  }

  /** To be called before the new permit is stored, which takes over what it must. */
  void takeOver(Permit newer, Permit older, Succession how, Integer validityDays) {
    newer.replaces = older.id;
    newer.replacesNumber = older.number();
    newer.replacesHow = how;
    newer.validUntil = end(newer.issuedOn, older.validUntil, how, validityDays);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void supersede(Permit older, Permit newer, Succession how, Reason reason, String actor) {
    Because because = new Because(ReasonClass.of(how), reason, actor);
    changing.change(older.id, new LifeEvent.Superseded(because, how, newer.id, newer.number()));
  }

  /** A renewal in time loses no day; a transferred or corrected permit ends when it would have. */
  static LocalDate end(
      LocalDate issuedOn, LocalDate olderEnd, Succession how, Integer validityDays) {
    return switch (how) {
      case TRANSFER, CORRECTION -> olderEnd;
      case RENEWAL -> {
        LocalDate before =
            Optional.ofNullable(olderEnd)
                .filter(end -> !end.isBefore(issuedOn))
                .orElse(issuedOn.minusDays(1));
        yield validityDays == null ? null : before.plusDays(validityDays);
      }
    };
  }
}
