package org.anuyat.permit.openregister;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anuyat.permit.openregister.PublicKind.Holder;
import org.anuyat.permit.permit.PermitStatus;
import org.anuyat.permit.permit.Standing;
import org.anuyat.permit.platform.Columns;
import org.anuyat.permit.platform.CurrentMunicipality;
import org.anuyat.permit.platform.ThaiDates;
import org.anuyat.permit.verification.MaskedName;

/** The listed permits of the current municipality, oldest first. */
@ApplicationScoped
class OpenRegister {
  private static final UUID FROM_THE_BEGINNING = new UUID(0, 0);

  @Inject EntityManager database;
  @Inject CurrentMunicipality municipality;
  @Inject Clock clock;

  /**
   * @param procedureCode only this kind; null: every listed one
   * @param after id of the last line read; null: from the beginning
   */
  @Transactional
  List<OpenPermit> page(String procedureCode, UUID after, int limit) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        database
            .createNativeQuery(
                """
                SELECT p.id, p.sequence || '/' || p.be_year, p.procedure_code, p.title_th,
                    p.title_en, p.status, p.issued_on, p.valid_until, p.holder_name, p.place_th,
                    k.holder, k.place, p.suspended_from, p.suspended_until
                FROM permit p JOIN public_kind k
                  ON k.municipality = p.municipality AND k.procedure_code = p.procedure_code
                WHERE p.municipality = :municipality AND k.listed AND p.id > :after
                  AND (CAST(:code AS text) IS NULL OR p.procedure_code = :code)
                ORDER BY p.id
                """)
            .setParameter("municipality", municipality.code())
            .setParameter("after", after == null ? FROM_THE_BEGINNING : after)
            .setParameter("code", procedureCode)
            .setMaxResults(limit)
            .getResultList();
    LocalDate today = ThaiDates.dateOf(clock.instant());
    return rows.stream().map(row -> read(row, today)).toList();
  }

  private static OpenPermit read(Object[] row, LocalDate today) {
    LocalDate end = Columns.date(row[7]);
    String name = (String) row[8];
    String holder =
        switch (Holder.valueOf((String) row[10])) {
          case LEFT_OUT -> null;
          case MASKED -> MaskedName.of(name);
          case FULL -> name;
        };
    return new OpenPermit(
        (UUID) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        new Standing(
                PermitStatus.valueOf((String) row[5]),
                end,
                Columns.date(row[12]),
                Columns.date(row[13]))
            .shownOn(today),
        Columns.date(row[6]),
        end,
        holder,
        (Boolean) row[11] ? (String) row[9] : null);
  }
}
