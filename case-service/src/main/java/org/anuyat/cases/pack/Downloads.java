package org.anuyat.cases.pack;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The log of copies taken of the current municipality's case files. */
@ApplicationScoped
class Downloads implements PanacheRepositoryBase<Download, UUID> {

  @Transactional
  void record(Download download) {
    persist(download);
  }

  /** The newest first. Callers hold a transaction. */
  List<DownloadView> of(UUID caseId) {
    return list("caseId = ?1 order by id desc", caseId).stream().map(Download::view).toList();
  }
}
