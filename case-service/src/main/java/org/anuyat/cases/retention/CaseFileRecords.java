package org.anuyat.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFiles;

/** What the case itself tells of persons: applicant, subject, wording, reasons. */
@ApplicationScoped
class CaseFileRecords implements PersonalRecords {
  @Inject Clock clock;
  @Inject CaseFiles caseFiles;
  @Inject EndedCases endedCases;

  @Override
  public RecordClass recordClass() {
    return RecordClass.CASE_RECORD;
  }

  @Override
  public List<UUID> due(Instant endedBy, int limit) {
    return endedCases.where("c.personalDataErasedAt is null", endedBy, limit);
  }

  @Override
  public Deleted delete(UUID caseId) {
    if (remaining(caseId) == 0) {
      return Deleted.rows(0);
    }
    caseFiles.erasePersonalData(caseId, clock.instant());
    return Deleted.rows(1);
  }

  @Override
  public long remaining(UUID caseId) {
    return caseFiles.count("id = ?1 and personalDataErasedAt is null", caseId);
  }
}
