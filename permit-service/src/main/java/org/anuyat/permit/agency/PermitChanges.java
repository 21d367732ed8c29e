package org.anuyat.permit.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.permit.permit.PermitStatus;
import org.anuyat.permit.platform.Columns;

/** The feed of changes, which the database's triggers write. */
@ApplicationScoped
class PermitChanges {
  @Inject EntityManager database;

  /** Those after a position, in their order. */
  @Transactional
  List<PermitChange> after(String municipality, long position, int limit) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        database
            .createNativeQuery(
                "SELECT position, kind, permit_id, procedure_code, number, status, valid_until, at"
                    + " FROM permit_change WHERE municipality = :municipality"
                    + " AND position > :position AND kind <> 'MUNICIPALITY' ORDER BY position")
            .setParameter("municipality", municipality)
            .setParameter("position", position)
            .setMaxResults(limit)
            .getResultList();
    return rows.stream().map(PermitChanges::read).toList();
  }

  /** Where a reader begins who wants only what comes. */
  @Transactional
  long last() {
    return ((Number)
            database
                .createNativeQuery("SELECT coalesce(max(position), 0) FROM permit_change")
                .getSingleResult())
        .longValue();
  }

  private static PermitChange read(Object[] row) {
    return new PermitChange(
        ((Number) row[0]).longValue(),
        PermitChange.Kind.valueOf((String) row[1]),
        (UUID) row[2],
        (String) row[3],
        (String) row[4],
        PermitStatus.valueOf((String) row[5]),
        Columns.date(row[6]),
        (Instant) row[7]);
  }
}
