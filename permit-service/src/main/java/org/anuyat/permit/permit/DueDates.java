package org.anuyat.permit.permit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.permit.platform.CurrentMunicipality;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.platform.ThaiDates;

/** What the calendar has made due at the register, in all municipalities or in one. */
@ApplicationScoped
public class DueDates {
  /** A permit with a date that came. */
  public record Due(String municipality, UUID permitId) {}

  @Inject EntityManager database;
  @Inject Permits permits;
  @Inject CurrentMunicipality municipality;
  @Inject LifeSettings settings;
  @Inject Clock clock;
  @Inject Event<PermitStatusChanged> changed;

  /** Permits that end within the longest reminder's time, by id. */
  @Transactional
  public List<Due> ending(UUID after, int limit) {
    LocalDate today = today();
    int longest = settings.reminderDays().stream().mapToInt(Integer::intValue).max().orElse(0);
    return page(
        "status in (VALID, SUSPENDED) and validUntil between ?1 and ?2",
        today,
        today.plusDays(longest),
        after,
        limit);
  }

  /** Suspensions whose last day has passed, by id. */
  @Transactional
  public List<Due> suspensionsOver(UUID after, int limit) {
    LocalDate yesterday = today().minusDays(1);
    return page(
        "status = SUSPENDED and suspendedUntil between ?1 and ?2",
        LocalDate.EPOCH,
        yesterday,
        after,
        limit);
  }

  private List<Due> page(String condition, LocalDate from, LocalDate to, UUID after, int limit) {
    var query =
        database.createQuery(
            "from Permit where "
                + condition
                + (after == null ? "" : " and id > ?3")
                + " order by id",
            Permit.class);
    query.setParameter(1, from).setParameter(2, to);
    if (after != null) {
      query.setParameter(3, after);
    }
    return query
        .setMaxResults(limit)
        .getResultStream()
        .map(permit -> new Due(permit.municipality, permit.id))
        .toList();
  }

  /**
   * The reminder this permit is due for today: the last date that came, unless the permit was
   * issued after it or it was sent already.
   *
   * @return days before the end that name the reminder
   */
  @Transactional
  public Optional<Integer> reminder(UUID permitId) {
    Permit permit = permits.find(permitId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    PermitStatus status = permit.facts(today()).status();
    boolean lives = status == PermitStatus.VALID || status == PermitStatus.SUSPENDED;
    return lives && permit.validUntil != null
        ? Reminders.due(
            settings.reminderDays(),
            permit.issuedOn,
            permit.validUntil,
            permit.remindedDays,
            today())
        : Optional.empty();
  }

  /** Notes a reminder that was handed over. */
  @Transactional
  public void reminded(UUID permitId, int days) {
    Permit permit = permits.lock(permitId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    if (permit.remindedDays == null || permit.remindedDays > days) {
      permit.remindedDays = days;
      Reason which = new Reason(days + " days before the end", days + " วันก่อนสิ้นอายุ");
      permits.add(HistoryEntry.noted(permitId, HistoryEvent.REMINDED, which, clock.instant()));
    }
  }

  /** Writes down that a suspension ended by its date, and has the holder told; once. */
  @Transactional
  public void endSuspension(UUID permitId) {
    Permit permit = permits.lock(permitId).orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    if (!permit.suspensionIsOver(today())) {
      return;
    }
    permit.endSuspension();
    var because =
        new LifeEvent.Because(ReasonClass.SUSPENSION_OVER, Reason.NONE, HistoryEntry.SERVICE);
    var entry = new HistoryEntry(permitId, HistoryEvent.SUSPENSION_ENDED, because, clock.instant());
    entry.fromDay = permit.since;
    permits.add(entry);
    changed.fire(
        new PermitStatusChanged(
            municipality.code(),
            permitId,
            entry.id,
            PermitAction.REINSTATE,
            ReasonClass.SUSPENSION_OVER,
            Reason.NONE,
            permit.since,
            null));
  }

  private LocalDate today() {
    return ThaiDates.dateOf(clock.instant());
  }
}
