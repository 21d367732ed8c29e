package org.anuyat.cases.posted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.retention.EndedCases;
import org.anuyat.cases.retention.PersonalRecords;
import org.anuyat.cases.retention.RecordClass;

/** The application a case began with, as the portal posted it, and its uploads. */
@ApplicationScoped
class ApplicationRecords implements PersonalRecords {
  @Inject PostedApplications applications;
  @Inject DeletingApplication deleting;
  @Inject EndedCases endedCases;

  @Override
  public RecordClass recordClass() {
    return RecordClass.CASE_RECORD;
  }

  @Override
  public List<UUID> due(Instant endedBy, int limit) {
    return endedCases.where(
        "exists (select 1 from PostedApplication p where p.caseId = c.id)", endedBy, limit);
  }

  @Override
  public Deleted delete(UUID caseId) {
    return applications
        .find("caseId", caseId)
        .firstResultOptional()
        .map(deleting::delete)
        .orElseGet(() -> Deleted.rows(0));
  }

  @Override
  public long remaining(UUID caseId) {
    return applications.count("caseId", caseId);
  }

  @Override
  public String objectPrefix(UUID caseId) {
    return PostedFile.PREFIX;
  }
}
