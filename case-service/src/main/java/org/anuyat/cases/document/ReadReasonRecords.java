package org.anuyat.cases.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.privacy.IdentityImages;
import org.anuyat.cases.retention.EndedCases;
import org.anuyat.cases.retention.PersonalRecords;
import org.anuyat.cases.retention.RecordClass;

/** Why identity images were read, in the readers' words; that they were read stays noted. */
@ApplicationScoped
class ReadReasonRecords implements PersonalRecords {
  @Inject IdentityImages reads;
  @Inject EndedCases endedCases;

  @Override
  public RecordClass recordClass() {
    return RecordClass.CASE_RECORD;
  }

  @Override
  public List<UUID> due(Instant endedBy, int limit) {
    return endedCases.where(
        "exists (select 1 from IdentityRead r where r.caseId = c.id and r.why is not null)",
        endedBy,
        limit);
  }

  @Override
  public Deleted delete(UUID caseId) {
    return Deleted.rows(reads.eraseReasons(caseId));
  }

  @Override
  public long remaining(UUID caseId) {
    return reads.count("caseId = ?1 and why is not null", caseId);
  }
}
