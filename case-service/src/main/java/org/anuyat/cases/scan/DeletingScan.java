package org.anuyat.cases.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.anuyat.cases.retention.PersonalRecords;
import org.anuyat.cases.storage.ObjectStore;

/** Deletes a scan with its parts and its file. Callers hold a transaction. */
@ApplicationScoped
class DeletingScan {
  @Inject Scans scans;
  @Inject ScanParts parts;
  @Inject ObjectStore store;

  PersonalRecords.Deleted delete(Scan scan) {
    store.delete(scan.objectKey());
    int rows = (int) parts.delete("scan.id", scan.id()) + (int) scans.delete("id", scan.id());
    return new PersonalRecords.Deleted(rows, List.of(scan.objectKey()), List.of(scan.sha256()));
  }
}
