package org.anuyat.cases.scan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;

/** The scans of the current municipality. Callers hold a transaction. */
@ApplicationScoped
class Scans implements PanacheRepositoryBase<Scan, UUID> {
  @Inject ScanParts parts;

  Scan get(UUID id) {
    return find("id", id)
        .firstResultOptional()
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** As {@link #get}; nobody else changes it until the transaction ends. */
  Scan getForChange(UUID id) {
    return find("id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** The latest upload of the same bytes. */
  Optional<Scan> bySha256(String sha256) {
    return find("sha256 = ?1 order by id desc", sha256).firstResultOptional();
  }

  ScanView view(Scan scan) {
    return scan.view(parts.of(scan.id()));
  }
}
