package org.anuyat.cases.scan;

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

/**
 * Files from the scanner, placed or not, counted from their upload: what belongs to a case lies in
 * its file, and pages nobody places are on paper in the office still.
 */
@ApplicationScoped
class ScanRecords implements LooseRecords {
  @Inject Scans scans;
  @Inject DeletingScan deleting;

  @Override
  public RecordClass recordClass() {
    return RecordClass.SCANNED_FILE;
  }

  @Override
  public String table() {
    return "scan";
  }

  @Override
  public List<UUID> due(Instant endedBy, int limit) {
    return scans
        .find("uploadedAt <= ?1 and state <> ?2 order by uploadedAt", endedBy, ScanState.RECEIVED)
        .page(0, limit)
        .list()
        .stream()
        .map(Scan::id)
        .toList();
  }

  @Override
  public Optional<Instant> endedAt(UUID id) {
    return scans
        .find("id = ?1 and state <> ?2", id, ScanState.RECEIVED)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .map(Scan::uploadedAt);
  }

  @Override
  public PersonalRecords.Deleted delete(UUID id) {
    return deleting.delete(scans.get(id));
  }

  @Override
  public long remaining(UUID id) {
    return scans.count("id", id);
  }

  @Override
  public String objectPrefix(UUID id) {
    return Scan.PREFIX + id;
  }
}
