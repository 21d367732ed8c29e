package org.anuyat.permit.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;

/** What officers of the current municipality must tell holders who have no mail address. */
@ApplicationScoped
public class UntoldChanges {
  @Inject EntityManager database;
  @Inject Clock clock;

  /**
   * Puts a change on the officers' task list; the same change again does nothing.
   *
   * @param what the change in a few words, as a mail's subject says it
   */
  @Transactional
  public void add(UUID permitId, UUID changeId, String what, String whatTh) {
    if (find(permitId, changeId, LockModeType.NONE).isPresent()) {
      return;
    }
    UntoldChange change = new UntoldChange();
    change.changeId = changeId;
    change.permitId = permitId;
    change.what = what;
    change.whatTh = whatTh;
    change.since = clock.instant();
    database.persist(change);
  }

  /** Notes that an officer told it; who told it first stays. */
  @Transactional
  UntoldChange told(UUID permitId, UUID changeId, UntoldChange.Way way, String to, String officer) {
    UntoldChange change =
        find(permitId, changeId, LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    if (change.toldAt == null) {
      change.toldWay = way;
      change.toldTo = to;
      change.toldBy = officer;
      change.toldAt = clock.instant();
    }
    return change;
  }

  /** Those nobody has told yet, the oldest first. */
  List<UntoldChange> open(UUID after, int limit) {
    var query =
        database.createQuery(
            "from UntoldChange where toldAt is null"
                + (after == null ? "" : " and changeId > :after")
                + " order by changeId",
            UntoldChange.class);
    if (after != null) {
      query.setParameter("after", after);
    }
    return query.setMaxResults(limit).getResultList();
  }

  private Optional<UntoldChange> find(UUID permitId, UUID changeId, LockModeType lock) {
    return database
        .createQuery(
            "from UntoldChange where changeId = :change and permitId = :permit", UntoldChange.class)
        .setParameter("change", changeId)
        .setParameter("permit", permitId)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }
}
