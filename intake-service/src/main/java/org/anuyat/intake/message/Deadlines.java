package org.anuyat.intake.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anuyat.intake.acknowledgement.Acknowledging;
import org.anuyat.intake.calendar.ArrivalExplanation;
import org.anuyat.intake.calendar.CalendarChanged;
import org.anuyat.intake.calendar.LegalClock;
import org.anuyat.intake.calendar.LegalClocks;
import org.anuyat.intake.platform.Ids;
import org.jboss.logging.Logger;

/**
 * Keeps the deadlines of open messages in step with the calendar. What was told to the sender in an
 * acknowledgement stays as it was told.
 */
@ApplicationScoped
public class Deadlines implements PanacheRepositoryBase<DeadlineChange, UUID> {
  private static final Logger LOG = Logger.getLogger(Deadlines.class);

  @Inject Messages messages;
  @Inject Acknowledging acknowledging;
  @Inject LegalClocks clocks;
  @Inject Clock clock;

  @Transactional(Transactional.TxType.MANDATORY)
  void calendarChanged(@Observes CalendarChanged changed) {
    follow(changed.clock(), changed.reason());
  }

  /** Reckons anew what was registered while the calendar was being changed. */
  @Transactional
  void catchUp(String municipality) {
    follow(
        clocks.require(municipality),
        "ลงรับระหว่างการเปลี่ยนปฏิทิน / Registered while the calendar was being changed");
  }

  /** What a change would do to the open messages; nothing is changed. */
  @Transactional
  List<DeadlineChangeView> preview(LegalClock as) {
    return acknowledging.open().stream()
        .map(messages::findById)
        .map(m -> DeadlineChangeView.preview(m, m.times(as)))
        .filter(Deadlines::moves)
        .toList();
  }

  @Transactional
  List<DeadlineChangeView> newestBefore(UUID before, UUID messageId, int limit) {
    return find("id < ?1 and (?2 is null or messageId = ?2) order by id desc", before, messageId)
        .page(0, limit)
        .list()
        .stream()
        .map(DeadlineChangeView::of)
        .toList();
  }

  private void follow(LegalClock now, String reason) {
    for (UUID id : acknowledging.open()) {
      Message message = messages.locked(id);
      if (!message.calendarVersion.equals(now.calendar().version())) {
        move(message, message.times(now), reason);
      }
    }
  }

  private void move(Message message, ArrivalExplanation times, String reason) {
    DeadlineChangeView change = DeadlineChangeView.preview(message, times);
    message.reckon(times);
    if (moves(change)) {
      persist(kept(change, reason));
      acknowledging.isDue(message.id, message.acknowledgeBy);
      LOG.infof("The deadlines of no. %s follow the calendar", message.number());
    }
  }

  private DeadlineChange kept(DeadlineChangeView change, String reason) {
    DeadlineChange kept = new DeadlineChange();
    kept.id = Ids.next();
    kept.messageId = change.messageId();
    kept.registerNumber = change.registerNumber();
    kept.changedAt = clock.instant();
    kept.reason = reason;
    kept.deemedBefore = change.deemedReceivedBefore();
    kept.deemedAfter = change.deemedReceivedAfter();
    kept.acknowledgeBefore = change.acknowledgeByBefore();
    kept.acknowledgeAfter = change.acknowledgeByAfter();
    kept.versionBefore = change.calendarVersionBefore();
    kept.versionAfter = change.calendarVersionAfter();
    return kept;
  }

  private static boolean moves(DeadlineChangeView c) {
    return !Objects.equals(c.deemedReceivedBefore(), c.deemedReceivedAfter())
        || !Objects.equals(c.acknowledgeByBefore(), c.acknowledgeByAfter());
  }
}
