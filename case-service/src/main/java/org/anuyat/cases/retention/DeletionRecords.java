package org.anuyat.cases.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Deletion records of the current municipality. Callers hold a transaction. */
@ApplicationScoped
class DeletionRecords implements PanacheRepositoryBase<DeletionRecord, UUID> {

  /**
   * Newest first.
   *
   * @param before only records before this one; null from the newest on
   */
  List<DeletionRecord> newest(UUID before, int limit) {
    return before == null
        ? find("order by id desc").page(Page.ofSize(limit)).list()
        : find("id < ?1 order by id desc", before).page(Page.ofSize(limit)).list();
  }
}
