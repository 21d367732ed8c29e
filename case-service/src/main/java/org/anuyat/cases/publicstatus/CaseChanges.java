package org.anuyat.cases.publicstatus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseNumber;
import org.anuyat.cases.casefile.PublicStatus;
import org.anuyat.cases.platform.CurrentMunicipality;

/** Reads the changes of the current municipality's public statuses, in their order. */
@ApplicationScoped
@Transactional
public class CaseChanges {
  private static final String CHANGES =
      """
      select h.id, h.type, h.sequence, c.case_number, c.be_year, p.code,
             h.status_before, h.status, h.at, a.application_key
        from case_change h
        join case_file c on c.id = h.case_id
        join procedure_version p on p.id = c.procedure_id
        left join posted_application a on a.case_id = c.id and a.client = :client
       where h.municipality = :municipality
      """;

  @Inject EntityManager database;
  @Inject CurrentMunicipality municipality;

  /**
   * Those after a place, the oldest first.
   *
   * @param client whose own application keys are told
   */
  List<CaseChange> after(long sequence, String client, int limit) {
    return database
        .createNativeQuery(
            CHANGES + " and h.sequence > :after order by h.sequence limit :limit", Object[].class)
        .setParameter("municipality", municipality.code())
        .setParameter("client", client)
        .setParameter("after", sequence)
        .setParameter("limit", limit)
        .getResultStream()
        .map(row -> view((Object[]) row))
        .toList();
  }

  /** One change as this client may see it. */
  public Optional<CaseChange> find(long sequence, String client) {
    return database
        .createNativeQuery(CHANGES + " and h.sequence = :sequence", Object[].class)
        .setParameter("municipality", municipality.code())
        .setParameter("client", client)
        .setParameter("sequence", sequence)
        .getResultStream()
        .findFirst()
        .map(row -> view((Object[]) row));
  }

  /** When the case's public status changed last; empty for a case older than the feed. */
  Optional<Instant> latestOf(UUID caseId) {
    return database
        .createNativeQuery(
            "select at from case_change where case_id = :id order by sequence desc limit 1",
            Instant.class)
        .setParameter("id", caseId)
        .getResultStream()
        .findFirst()
        .map(Instant.class::cast);
  }

  private CaseChange view(Object[] row) {
    return new CaseChange(
        (UUID) row[0],
        ChangeType.valueOf((String) row[1]),
        municipality.code(),
        ((Number) row[2]).longValue(),
        new CaseNumber(((Number) row[3]).intValue(), ((Number) row[4]).intValue()).printed(),
        (String) row[5],
        row[6] == null ? null : StatusText.of(PublicStatus.valueOf((String) row[6])),
        StatusText.of(PublicStatus.valueOf((String) row[7])),
        (Instant) row[8],
        (String) row[9]);
  }
}
