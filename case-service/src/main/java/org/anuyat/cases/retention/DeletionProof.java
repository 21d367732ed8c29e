package org.anuyat.cases.retention;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.casefile.HistoryChain;
import org.anuyat.cases.privacy.Sha256;
import org.anuyat.cases.storage.ObjectStore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Looks anew whether what a deletion record names is really gone. */
@ApplicationScoped
class DeletionProof {
  @Inject Clock clock;
  @Inject CaseFiles caseFiles;
  @Inject ObjectStore store;
  @Inject @All List<PersonalRecords> rooms;

  /** What was found just now. */
  @Schema(name = "DeletionProof", description = "What was found when the proof was asked for")
  record Found(
      DeletionView deletion,
      Instant checkedAt,
      @Schema(description = "Objects of the deletion that are still in the store; must be 0")
          int objectsStillThere,
      @Schema(description = "Rows of the class the case has now; must be 0") long rowsStillThere,
      @Schema(description = "Whether the history's hash chain is whole") boolean historyIntact,
      @Schema(description = "Nothing is left and the history is whole") boolean proven) {}

  Found look(DeletionRecord deletion) {
    CaseFile caseFile = caseFiles.get(deletion.caseId());
    Set<String> deleted = new HashSet<>(deletion.objectKeyHashes());
    int objects =
        (int)
            store.keys(caseFile.municipality() + "/" + caseFile.id() + "/").stream()
                .filter(key -> deleted.contains(Sha256.hex(key)))
                .count();
    long rows =
        rooms.stream()
            .filter(room -> room.recordClass() == deletion.recordClass())
            .mapToLong(room -> room.remaining(deletion.caseId()))
            .sum();
    boolean intact = HistoryChain.firstBreak(caseFile).isEmpty();
    return new Found(
        deletion.view(),
        clock.instant(),
        objects,
        rows,
        intact,
        objects == 0 && rows == 0 && intact);
  }
}
