package org.anuyat.intake.mailbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anuyat.intake.calendar.PeriodFilter;
import org.anuyat.intake.platform.Ids;

/** The log of what was deleted on the current municipality's mail server. */
@ApplicationScoped
class Deletions implements PanacheRepositoryBase<Deletion, UUID> {
  @Inject Clock clock;

  /** Written down before it is done; once, however often the job is run. */
  @Transactional
  void add(UUID message, String sha256, FolderKey folder, long uid) {
    if (count(
            "folder = ?1 and uidValidity = ?2 and uid = ?3",
            folder.name(),
            folder.uidValidity(),
            uid)
        > 0) {
      return;
    }
    Deletion deletion = new Deletion();
    deletion.id = Ids.next();
    deletion.messageId = message;
    deletion.sha256 = sha256;
    deletion.folder = folder.name();
    deletion.uidValidity = folder.uidValidity();
    deletion.uid = uid;
    deletion.deletedAt = clock.instant();
    persist(deletion);
  }

  @Transactional
  List<DeletionView> newestBefore(UUID before, PeriodFilter deleted, int limit) {
    return find(
            "id < ?1 and deletedAt >= ?2 and deletedAt < ?3 order by id desc",
            before,
            deleted.first(),
            deleted.end())
        .page(0, limit)
        .list()
        .stream()
        .map(d ->
            new DeletionView(
                d.id, d.messageId, d.sha256, d.folder, d.uidValidity, d.uid, d.deletedAt))
        .toList();
  }
}
