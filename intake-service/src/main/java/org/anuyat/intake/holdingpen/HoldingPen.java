package org.anuyat.intake.holdingpen;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anuyat.intake.calendar.PeriodFilter;
import org.anuyat.intake.platform.Problem;
import org.anuyat.intake.platform.ProblemType;
import org.jboss.logging.Logger;

/** The holding pen of the current municipality. */
@ApplicationScoped
public class HoldingPen implements PanacheRepositoryBase<HeldMessage, UUID> {
  private static final Logger LOG = Logger.getLogger(HoldingPen.class);

  @Inject Clock clock;
  @Inject Event<HeldMessagePlaced> placed;
  @Inject Event<HeldMessageJudged> judged;
  @Inject Event<HeldMessageReleased> released;

  /** Holds a message, in the caller's transaction; held again after a release, it waits anew. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hold(ToHold message) {
    HeldMessage held = findById(message.messageId());
    if (held == null) {
      held = new HeldMessage();
      held.messageId = message.messageId();
      held.registerNumber = message.registerNumber();
      held.correspondent = message.correspondent();
      held.subject = message.subject();
    }
    held.reason = message.reason();
    held.guesses = message.guesses();
    held.presumedApplicant = message.presumedApplicant();
    held.heldAt = clock.instant();
    held.releasedAt = null;
    held.releasedBy = null;
    held.caseId = null;
    persist(held);
    LOG.infof("No. %s waits in the holding pen: %s", message.registerNumber(), message.reason());
  }

  /** Lays a held message to a case. */
  @Transactional
  void attach(UUID messageId, UUID caseId, String officer) {
    letGo(waiting(messageId), officer).caseId = caseId;
    placed.fire(new HeldMessagePlaced(messageId, caseId, officer));
  }

  /** An officer says what it is. */
  @Transactional
  void place(UUID messageId, PlaceAs as, String applicant, String officer) {
    letGo(waiting(messageId), officer);
    judged.fire(new HeldMessageJudged(messageId, as, applicant, officer));
  }

  /** An officer sets the doubt aside; what the mail is, it is then. */
  @Transactional
  void release(UUID messageId, String officer) {
    HeldMessage held = waiting(messageId);
    if (!held.reason.isDoubt()) {
      throw new Problem(
          ProblemType.NOT_HELD_FOR_DOUBT,
          "No. " + held.registerNumber + " is held: " + held.reason);
    }
    letGo(held, officer);
    released.fire(new HeldMessageReleased(messageId, held.reason, officer));
  }

  private HeldMessage waiting(UUID messageId) {
    HeldMessage held =
        findByIdOptional(messageId, LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    if (held.releasedAt != null) {
      throw new Problem(
          ProblemType.ALREADY_PLACED, "No. " + held.registerNumber + " waits no more");
    }
    return held;
  }

  private HeldMessage letGo(HeldMessage held, String officer) {
    held.releasedAt = clock.instant();
    held.releasedBy = officer;
    return held;
  }

  @Transactional
  HeldMessageView view(UUID messageId) {
    return findByIdOptional(messageId)
        .map(HeldMessageView::of)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  @Transactional
  List<HeldMessageView> waitingAfter(
      UUID after, Set<HoldReason> reasons, PeriodFilter held, int limit) {
    return find(
            "releasedAt is null and messageId > ?1 and reason in ?2"
                + " and heldAt >= ?3 and heldAt < ?4 order by messageId",
            after,
            reasons.isEmpty() ? EnumSet.allOf(HoldReason.class) : reasons,
            held.first(),
            held.end())
        .page(0, limit)
        .list()
        .stream()
        .map(HeldMessageView::of)
        .toList();
  }
}
