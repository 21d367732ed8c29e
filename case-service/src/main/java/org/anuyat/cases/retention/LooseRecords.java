package org.anuyat.cases.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Records that belong to no case and end by themselves: an answered information request, a scan. A
 * room that stores personal data in such records implements it; the nightly deletion finds them.
 */
public interface LooseRecords {
  RecordClass recordClass();

  /** The table whose column municipality tells who has such records. */
  String table();

  /** Records that ended by {@code endedBy}, oldest end first. */
  List<UUID> due(Instant endedBy, int limit);

  /** When the record ended; nobody else changes it until the transaction ends. */
  Optional<Instant> endedAt(UUID id);

  /** Deletes the record, rows and objects, in the caller's transaction. Safe to repeat. */
  PersonalRecords.Deleted delete(UUID id);

  /** How many rows the record still has. */
  long remaining(UUID id);

  /** What the keys of its objects begin with in the store, behind the municipality; or null. */
  default String objectPrefix(UUID id) {
    return null;
  }
}
