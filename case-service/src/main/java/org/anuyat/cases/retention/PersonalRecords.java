package org.anuyat.cases.retention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Records of cases that a room keeps and that must go when their retention ends. A room that stores
 * personal data implements it; the nightly deletion then finds them.
 */
public interface PersonalRecords {
  RecordClass recordClass();

  /** Cases ended by {@code endedBy}, without legal hold, that still hold such records. */
  List<UUID> due(Instant endedBy, int limit);

  /**
   * Deletes what the room holds of the case, rows and objects, in the caller's transaction. Safe to
   * repeat: an object that is gone already is no error.
   */
  Deleted delete(UUID caseId);

  /** How many rows the case still has. */
  long remaining(UUID caseId);

  /**
   * What the keys of the room's objects begin with in the store, behind the municipality: below the
   * case, unless the room laid them elsewhere.
   */
  default String objectPrefix(UUID caseId) {
    return caseId + "/";
  }

  /**
   * What was deleted.
   *
   * @param objectKeys keys of objects that were in the store
   * @param contentHashes SHA-256 of their bytes, lower-case hex
   */
  record Deleted(int rows, List<String> objectKeys, List<String> contentHashes) {
    public static Deleted rows(int count) {
      return new Deleted(count, List.of(), List.of());
    }
  }
}
