package org.anuyat.cases.scan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** The parts of scans of the current municipality. Callers hold a transaction. */
@ApplicationScoped
class ScanParts implements PanacheRepositoryBase<ScanPart, UUID> {

  ScanPart get(UUID scanId, UUID partId) {
    return find("scan.id = ?1 and id = ?2", scanId, partId)
        .firstResultOptional()
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** In the order of the pages. */
  List<ScanPartView> of(UUID scanId) {
    return list("scan.id = ?1 order by firstPage", scanId).stream().map(ScanPart::view).toList();
  }

  /** The oldest first. */
  List<ScanPartView> unplaced(int limit) {
    return find("from ScanPart p join fetch p.scan where p.state = UNPLACED order by p.id")
        .page(Page.ofSize(limit))
        .list()
        .stream()
        .map(ScanPart::view)
        .toList();
  }
}
