package org.anuyat.intake.alarm;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.anuyat.intake.calendar.PeriodFilter;
import org.anuyat.intake.platform.Ids;
import org.jboss.logging.Logger;

/**
 * Raises and clears alarms. Each call is a transaction of its own: an alarm outlives a rollback.
 */
@ApplicationScoped
public class Alarms implements PanacheRepositoryBase<Alarm, UUID> {
  private static final Logger LOG = Logger.getLogger(Alarms.class);

  @Inject EntityManager database;
  @Inject Clock clock;

  /**
   * Raises an alarm; one that is open already only notes that it still holds.
   *
   * @param about the thing it is about within its kind
   * @param detail for the person who repairs it; nothing of a sender's text
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void raise(String municipality, AlarmKind kind, String about, String detail) {
    Instant now = clock.instant();
    UUID id = Ids.next();
    UUID open =
        (UUID)
            database
                .createNativeQuery(
                    "INSERT INTO alarm (id, municipality, kind, about, detail, raised_at, last_seen_at)"
                        + " VALUES (:id, :municipality, :kind, :about, :detail, :now, :now)"
                        + " ON CONFLICT (municipality, kind, about) WHERE cleared_at IS NULL"
                        + " DO UPDATE SET last_seen_at = :now, detail = :detail RETURNING id",
                    UUID.class)
                .setParameter("id", id)
                .setParameter("municipality", municipality)
                .setParameter("kind", kind.name())
                .setParameter("about", about)
                .setParameter("detail", detail)
                .setParameter("now", now)
                .getSingleResult();
    if (open.equals(id)) {
      LOG.errorf(
          "ALARM %s %s in %s: %s. %s (%s)",
          kind, about, municipality, kind.title(), kind.nextStep(), detail);
    }
  }

  /** Clears an alarm whose cause has gone; none open: nothing happens. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void clear(String municipality, AlarmKind kind, String about) {
    int cleared =
        database
            .createNativeQuery(
                "UPDATE alarm SET cleared_at = :now WHERE municipality = :municipality"
                    + " AND kind = :kind AND about = :about AND cleared_at IS NULL")
            .setParameter("now", clock.instant())
            .setParameter("municipality", municipality)
            .setParameter("kind", kind.name())
            .setParameter("about", about)
            .executeUpdate();
    if (cleared > 0) {
      LOG.infof("Alarm %s %s in %s is over", kind, about, municipality);
    }
  }

  /** One open alarm, whosever it is. */
  public record Open(String municipality, AlarmKind kind, String about) {}

  /** The open alarms of these kinds, of all municipalities. */
  @Transactional
  public List<Open> open(Collection<AlarmKind> kinds) {
    List<Object[]> rows =
        database
            .createNativeQuery(
                "SELECT municipality, kind, about FROM alarm"
                    + " WHERE cleared_at IS NULL AND kind IN (:kinds)",
                Object[].class)
            .setParameter("kinds", kinds.stream().map(Enum::name).toList())
            .getResultList();
    return rows.stream()
        .map(r -> new Open((String) r[0], AlarmKind.valueOf((String) r[1]), (String) r[2]))
        .toList();
  }

  /** Alarms of the current municipality older than {@code before}, the newest first. */
  @Transactional
  List<AlarmView> newestBefore(
      UUID before, boolean onlyOpen, Set<AlarmKind> kinds, PeriodFilter raised, int limit) {
    return find(
            "id < ?1 and (?2 = false or clearedAt is null) and kind in ?3"
                + " and raisedAt >= ?4 and raisedAt < ?5 order by id desc",
            before,
            onlyOpen,
            kinds.isEmpty() ? EnumSet.allOf(AlarmKind.class) : kinds,
            raised.first(),
            raised.end())
        .page(0, limit)
        .list()
        .stream()
        .map(AlarmView::of)
        .toList();
  }
}
