package org.anuyat.permit.permit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and keeps permits of the current municipality. */
@ApplicationScoped
class Permits {
  @Inject EntityManager database;

  void add(Permit permit) {
    database.persist(permit);
  }

  void add(HistoryEntry entry) {
    database.persist(entry);
  }

  Optional<Permit> find(UUID id) {
    return database
        .createQuery("from Permit where id = :id", Permit.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** Waits for whoever is changing the permit now. */
  Optional<Permit> lock(UUID id) {
    return database
        .createQuery("from Permit where id = :id", Permit.class)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  Optional<Permit> ofCase(UUID caseId) {
    return database
        .createQuery("from Permit where caseId = :caseId and orderedBy = :own", Permit.class)
        .setParameter("caseId", caseId)
        .setParameter("own", Permit.OrderedBy.CASE)
        .getResultStream()
        .findFirst();
  }

  Optional<Permit> byToken(String token) {
    return database
        .createQuery("from Permit where token = :token", Permit.class)
        .setParameter("token", token)
        .getResultStream()
        .findFirst();
  }

  /** Each kind has its own row of numbers, so there may be several; never more than twenty. */
  List<Permit> byNumber(String number, String procedureCode) {
    String[] parts = number.split("/", 2);
    return database
        .createQuery(
            "from Permit where sequence = :sequence and beYear = :year"
                + " and (:procedure is null or procedureCode = :procedure) order by id",
            Permit.class)
        .setParameter("sequence", Integer.parseInt(parts[0]))
        .setParameter("year", Integer.parseInt(parts[1]))
        .setParameter("procedure", procedureCode)
        .setMaxResults(20)
        .getResultList();
  }

  /** Newest first, those issued before {@code before} when it is given. */
  List<Permit> page(UUID before, int limit) {
    var query =
        database.createQuery(
            before == null
                ? "from Permit order by id desc"
                : "from Permit where id < :before order by id desc",
            Permit.class);
    if (before != null) {
      query.setParameter("before", before);
    }
    return query.setMaxResults(limit).getResultList();
  }

  List<HistoryEntry> history(UUID permitId) {
    return database
        .createQuery("from HistoryEntry where permitId = :id order by id", HistoryEntry.class)
        .setParameter("id", permitId)
        .getResultList();
  }

  /** Makes two calls for the same case come one after the other, until the transaction ends. */
  void queueUp(String municipality, UUID caseId) {
    database
        .createNativeQuery(
            "SELECT CAST(pg_advisory_xact_lock(hashtextextended(:key, 0)) AS text)", String.class)
        .setParameter("key", municipality + "/" + caseId)
        .getSingleResult();
  }

  /** The next number of this kind and Buddhist year; given back when the transaction rolls back. */
  int nextNumber(String municipality, String procedureCode, int beYear) {
    return (Integer)
        database
            .createNativeQuery(
                "INSERT INTO permit_number AS n (municipality, procedure_code, be_year, last)"
                    + " VALUES (:municipality, :procedure, :year, 1)"
                    + " ON CONFLICT (municipality, procedure_code, be_year)"
                    + " DO UPDATE SET last = n.last + 1 RETURNING last",
                Integer.class)
            .setParameter("municipality", municipality)
            .setParameter("procedure", procedureCode)
            .setParameter("year", beYear)
            .getSingleResult();
  }
}
