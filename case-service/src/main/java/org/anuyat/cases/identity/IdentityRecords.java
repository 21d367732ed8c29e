package org.anuyat.cases.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.retention.EndedCases;
import org.anuyat.cases.retention.PersonalRecords;
import org.anuyat.cases.retention.RecordClass;

/**
 * Checks, examinations and links of a case, and the person it proofed. While a proofing holds it
 * serves later cases; it goes once it has expired too.
 */
@ApplicationScoped
class IdentityRecords implements PersonalRecords {
  /** In the order in which they may be deleted. */
  private static final List<String> OF_CASE =
      List.of("IdentityCheck", "Examination", "IdentityLink");

  private static final String EXPIRED =
      "ProofedPerson r where r.caseId = :caseId and r.expiresAt <= :now";

  @Inject Clock clock;
  @Inject EntityManager database;
  @Inject EndedCases endedCases;

  @Override
  public RecordClass recordClass() {
    return RecordClass.IDENTITY_PROOF;
  }

  @Override
  public List<UUID> due(Instant endedBy, int limit) {
    return endedCases.where(
        """
        (exists (select 1 from IdentityCheck r where r.caseId = c.id)
          or exists (select 1 from Examination r where r.caseId = c.id)
          or exists (select 1 from IdentityLink r where r.caseId = c.id)
          or exists (select 1 from ProofedPerson r
            where r.caseId = c.id and r.expiresAt <= :now))
        """,
        endedBy,
        limit);
  }

  @Override
  public Deleted delete(UUID caseId) {
    int rows = 0;
    for (String entity : OF_CASE) {
      rows +=
          database
              .createQuery("delete from " + entity + " r where r.caseId = :caseId")
              .setParameter("caseId", caseId)
              .executeUpdate();
    }
    rows +=
        database
            .createQuery("delete from " + EXPIRED)
            .setParameter("caseId", caseId)
            .setParameter("now", clock.instant())
            .executeUpdate();
    return Deleted.rows(rows);
  }

  @Override
  public long remaining(UUID caseId) {
    long rows =
        database
            .createQuery("select count(r) from " + EXPIRED, Long.class)
            .setParameter("caseId", caseId)
            .setParameter("now", clock.instant())
            .getSingleResult();
    for (String entity : OF_CASE) {
      rows +=
          database
              .createQuery(
                  "select count(r) from " + entity + " r where r.caseId = :caseId", Long.class)
              .setParameter("caseId", caseId)
              .getSingleResult();
    }
    return rows;
  }
}
