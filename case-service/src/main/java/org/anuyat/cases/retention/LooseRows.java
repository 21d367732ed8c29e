package org.anuyat.cases.retention;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Loose records of one entity that have no objects in the store. */
public abstract class LooseRows implements LooseRecords {
  @Inject EntityManager database;

  private final RecordClass recordClass;
  private final String table;
  private final String entity;
  private final String end;

  /**
   * @param table its table
   * @param entity its name; the attribute {@code id} names the record
   * @param end JPQL for when the record {@code r} ended; null while it has not
   */
  protected LooseRows(RecordClass recordClass, String table, String entity, String end) {
    this.recordClass = recordClass;
    this.table = table;
    this.entity = entity;
    this.end = end;
  }

  @Override
  public RecordClass recordClass() {
    return recordClass;
  }

  @Override
  public String table() {
    return table;
  }

  @Override
  public List<UUID> due(Instant endedBy, int limit) {
    return database
        .createQuery(
            "select r.id from %1$s r where %2$s <= :endedBy order by %2$s".formatted(entity, end),
            UUID.class)
        .setParameter("endedBy", endedBy)
        .setMaxResults(limit)
        .getResultList();
  }

  @Override
  public Optional<Instant> endedAt(UUID id) {
    boolean there =
        database
            .createQuery("from " + entity + " r where r.id = :id", Object.class)
            .setParameter("id", id)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst()
            .isPresent();
    return there
        ? database
            .createQuery(
                "select %s from %s r where r.id = :id".formatted(end, entity), Instant.class)
            .setParameter("id", id)
            .getResultList()
            .stream()
            .filter(Objects::nonNull)
            .findFirst()
        : Optional.empty();
  }

  @Override
  public PersonalRecords.Deleted delete(UUID id) {
    return PersonalRecords.Deleted.rows(
        database
            .createQuery("delete from " + entity + " r where r.id = :id")
            .setParameter("id", id)
            .executeUpdate());
  }

  @Override
  public long remaining(UUID id) {
    return database
        .createQuery("select count(r) from " + entity + " r where r.id = :id", Long.class)
        .setParameter("id", id)
        .getSingleResult();
  }
}
