package org.anuyat.cases.retention;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.casefile.HistoryChain;
import org.anuyat.cases.storage.ObjectStore;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Looks anew whether what a deletion record names is really gone. */
@ApplicationScoped
class DeletionProof {
  @Inject Clock clock;
  @Inject CaseFiles caseFiles;
  @Inject ObjectStore store;
  @Inject @All List<PersonalRecords> rooms;
  @Inject @All List<LooseRecords> looseRooms;

  /** What was found just now. */
  @Schema(name = "DeletionProof", description = "What was found when the proof was asked for")
  record Found(
      DeletionView deletion,
      Instant checkedAt,
      @Schema(description = "Objects of the deletion that are still in the store; must be 0")
          int objectsStillThere,
      @Schema(description = "Rows of the class the case or record has now; must be 0")
          long rowsStillThere,
      @Schema(
              description =
                  "Whether the history's hash chain is whole; true where there is no case")
          boolean historyIntact,
      @Schema(description = "Nothing is left and the history is whole") boolean proven) {}

  Found look(DeletionRecord deletion) {
    return deletion
        .caseId()
        .map(caseId -> ofCase(deletion, caseFiles.get(caseId)))
        .orElseGet(() -> ofRecord(deletion));
  }

  private Found ofCase(DeletionRecord deletion, CaseFile caseFile) {
    List<PersonalRecords> asked =
        rooms.stream().filter(room -> room.recordClass() == deletion.recordClass()).toList();
    return found(
        deletion,
        asked.stream().map(room -> room.objectPrefix(caseFile.id())),
        asked.stream().mapToLong(room -> room.remaining(caseFile.id())).sum(),
        HistoryChain.firstBreak(caseFile).isEmpty());
  }

  private Found ofRecord(DeletionRecord deletion) {
    UUID id = deletion.recordId();
    List<LooseRecords> asked =
        looseRooms.stream().filter(room -> room.recordClass() == deletion.recordClass()).toList();
    return found(
        deletion,
        asked.stream().map(room -> room.objectPrefix(id)).filter(Objects::nonNull),
        asked.stream().mapToLong(room -> room.remaining(id)).sum(),
        true);
  }

  private Found found(
      DeletionRecord deletion, Stream<String> prefixes, long rows, boolean historyIntact) {
    Set<String> deleted = new HashSet<>(deletion.objectKeyHashes());
    int objects =
        (int)
            prefixes
                .distinct()
                .flatMap(prefix -> store.keys(deletion.municipality() + "/" + prefix).stream())
                .filter(key -> deleted.contains(DigestUtils.sha256Hex(key)))
                .count();
    return new Found(
        deletion.view(),
        clock.instant(),
        objects,
        rows,
        historyIntact,
        objects == 0 && rows == 0 && historyIntact);
  }
}
