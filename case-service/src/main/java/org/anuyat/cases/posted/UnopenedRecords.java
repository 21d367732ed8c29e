package org.anuyat.cases.posted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.retention.LooseRecords;
import org.anuyat.cases.retention.PersonalRecords;
import org.anuyat.cases.retention.RecordClass;

/** Posted applications that never became a case, counted from the day they were posted. */
@ApplicationScoped
class UnopenedRecords implements LooseRecords {
  @Inject PostedApplications applications;
  @Inject DeletingApplication deleting;

  @Override
  public RecordClass recordClass() {
    return RecordClass.CASE_RECORD;
  }

  @Override
  public String table() {
    return "posted_application";
  }

  @Override
  public List<UUID> due(Instant endedBy, int limit) {
    return applications
        .find("caseId is null and postedAt <= ?1 order by postedAt", endedBy)
        .page(0, limit)
        .list()
        .stream()
        .map(PostedApplication::id)
        .toList();
  }

  @Override
  public Optional<Instant> endedAt(UUID id) {
    return applications
        .find("id = ?1 and caseId is null", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .map(PostedApplication::postedAt);
  }

  @Override
  public PersonalRecords.Deleted delete(UUID id) {
    return deleting.delete(applications.findById(id));
  }

  @Override
  public long remaining(UUID id) {
    return applications.count("id", id);
  }

  @Override
  public String objectPrefix(UUID id) {
    return PostedFile.PREFIX;
  }
}
