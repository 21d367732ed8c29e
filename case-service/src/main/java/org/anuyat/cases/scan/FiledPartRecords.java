package org.anuyat.cases.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.retention.EndedCases;
import org.anuyat.cases.retention.PersonalRecords;
import org.anuyat.cases.retention.RecordClass;

/**
 * Which pages of scans were laid into a case; the pages are documents. A scan of which nothing
 * belongs to another case, or waits to be placed, goes with them, though its own time is not over.
 */
@ApplicationScoped
class FiledPartRecords implements PersonalRecords {
  @Inject Scans scans;
  @Inject ScanParts parts;
  @Inject DeletingScan deleting;
  @Inject EndedCases endedCases;

  @Override
  public RecordClass recordClass() {
    return RecordClass.CASE_RECORD;
  }

  @Override
  public List<UUID> due(Instant endedBy, int limit) {
    return endedCases.where(
        "exists (select 1 from ScanPart p where p.caseId = c.id)", endedBy, limit);
  }

  @Override
  public Deleted delete(UUID caseId) {
    int rows = 0;
    var keys = new ArrayList<String>();
    var hashes = new ArrayList<String>();
    for (UUID scanId :
        parts.list("caseId", caseId).stream().map(part -> part.scan().id()).distinct().toList()) {
      Scan scan = scans.getForChange(scanId);
      rows += (int) parts.delete("scan.id = ?1 and caseId = ?2", scanId, caseId);
      if (parts.count("scan.id = ?1 and state <> ?2", scanId, PartState.DISCARDED) == 0) {
        Deleted whole = deleting.delete(scan);
        rows += whole.rows();
        keys.addAll(whole.objectKeys());
        hashes.addAll(whole.contentHashes());
      }
    }
    return new Deleted(rows, keys, hashes);
  }

  @Override
  public long remaining(UUID caseId) {
    return parts.count("caseId", caseId);
  }

  @Override
  public String objectPrefix(UUID caseId) {
    return Scan.PREFIX;
  }
}
