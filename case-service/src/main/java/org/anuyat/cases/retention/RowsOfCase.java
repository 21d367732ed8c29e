package org.anuyat.cases.retention;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A room's rows of a case that have no objects in the store: all of them go at once. */
public abstract class RowsOfCase implements PersonalRecords {
  @Inject EntityManager database;
  @Inject EndedCases endedCases;

  private final RecordClass recordClass;
  private final List<String> entities;

  /**
   * @param entities their names, each with an attribute {@code caseId}, in the order in which they
   *     may be deleted
   */
  protected RowsOfCase(RecordClass recordClass, String... entities) {
    this.recordClass = recordClass;
    this.entities = List.of(entities);
  }

  @Override
  public RecordClass recordClass() {
    return recordClass;
  }

  @Override
  public List<UUID> due(Instant endedBy, int limit) {
    String holds =
        entities.stream()
            .map(entity -> "exists (select 1 from " + entity + " r where r.caseId = c.id)")
            .collect(Collectors.joining(" or ", "(", ")"));
    return endedCases.where(holds, endedBy, limit);
  }

  @Override
  public Deleted delete(UUID caseId) {
    return Deleted.rows(
        entities.stream()
            .mapToInt(entity ->
                database
                    .createQuery("delete from " + entity + " r where r.caseId = :caseId")
                    .setParameter("caseId", caseId)
                    .executeUpdate())
            .sum());
  }

  @Override
  public long remaining(UUID caseId) {
    return entities.stream()
        .mapToLong(entity ->
            database
                .createQuery(
                    "select count(r) from " + entity + " r where r.caseId = :caseId", Long.class)
                .setParameter("caseId", caseId)
                .getSingleResult())
        .sum();
  }
}
