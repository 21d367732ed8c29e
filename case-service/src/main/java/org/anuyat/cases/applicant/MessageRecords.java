package org.anuyat.cases.applicant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.retention.EndedCases;
import org.anuyat.cases.retention.PersonalRecords;
import org.anuyat.cases.retention.RecordClass;

/** The mails' senders, subjects and texts. */
@ApplicationScoped
class MessageRecords implements PersonalRecords {
  @Inject CaseMessages messages;
  @Inject EndedCases endedCases;

  @Override
  public RecordClass recordClass() {
    return RecordClass.CASE_RECORD;
  }

  @Override
  public List<UUID> due(Instant endedBy, int limit) {
    return endedCases.where(
        "exists (select 1 from CaseMessage m where m.caseId = c.id)", endedBy, limit);
  }

  @Override
  public Deleted delete(UUID caseId) {
    return Deleted.rows((int) messages.delete("caseId", caseId));
  }

  @Override
  public long remaining(UUID caseId) {
    return messages.count("caseId", caseId);
  }
}
