package org.anuyat.cases.document;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.retention.EndedCases;
import org.anuyat.cases.retention.PersonalRecords;
import org.anuyat.cases.retention.RecordClass;
import org.anuyat.cases.storage.ObjectStore;

/** The documents of one record class: their rows and their objects go together. */
abstract class DocumentRecords implements PersonalRecords {
  @Inject Documents documents;
  @Inject EndedCases endedCases;
  @Inject ObjectStore store;

  private final RecordClass recordClass;

  DocumentRecords(RecordClass recordClass) {
    this.recordClass = recordClass;
  }

  @Override
  public RecordClass recordClass() {
    return recordClass;
  }

  @Override
  public List<UUID> due(Instant endedBy, int limit) {
    String holds =
        "exists (select 1 from CaseDocument d where d.caseId = c.id and d.recordClass = "
            + recordClass.name()
            + ")";
    return endedCases.where(holds, endedBy, limit);
  }

  @Override
  public Deleted delete(UUID caseId) {
    List<CaseDocument> gone =
        documents.list("caseId = ?1 and recordClass = ?2", caseId, recordClass);
    gone.forEach(document -> store.delete(document.objectKey()));
    gone.forEach(documents::delete);
    return new Deleted(
        gone.size(),
        gone.stream().map(CaseDocument::objectKey).toList(),
        gone.stream().map(CaseDocument::sha256).flatMap(Optional::stream).toList());
  }

  @Override
  public long remaining(UUID caseId) {
    return documents.count("caseId = ?1 and recordClass = ?2", caseId, recordClass);
  }
}
