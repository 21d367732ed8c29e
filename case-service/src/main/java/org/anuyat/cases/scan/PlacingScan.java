package org.anuyat.cases.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.storage.ObjectStore;

/** An officer says where pages belong whose barcode could not be read. */
@ApplicationScoped
class PlacingScan {
  @Inject Acts acts;
  @Inject Scans scans;
  @Inject ScanParts parts;
  @Inject FilingScan filing;
  @Inject ObjectStore store;

  @Transactional
  ScanPartView place(UUID scanId, UUID partId, UUID caseId, String reason) {
    ScanPart part = unplaced(scanId, partId);
    byte[] file = store.read(part.scan().objectKey());
    filing.file(part, file, caseId, null, reason, acts.now());
    return part.view();
  }

  @Transactional
  ScanPartView discard(UUID scanId, UUID partId) {
    ScanPart part = unplaced(scanId, partId);
    part.discarded(acts.now());
    return part.view();
  }

  private ScanPart unplaced(UUID scanId, UUID partId) {
    scans.getForChange(scanId);
    ScanPart part = parts.get(scanId, partId);
    if (!part.isUnplaced()) {
      throw new Problem(ProblemType.ALREADY_DONE, "These pages were placed or discarded before");
    }
    return part;
  }
}
