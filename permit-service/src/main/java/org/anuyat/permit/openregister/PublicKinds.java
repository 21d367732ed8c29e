package org.anuyat.permit.openregister;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.anuyat.permit.openregister.PublicKind.Holder;
import org.anuyat.permit.platform.CurrentMunicipality;

/** The rules of publicity of the current municipality's kinds. */
@ApplicationScoped
@Transactional
public class PublicKinds {
  @Inject EntityManager database;
  @Inject CurrentMunicipality municipality;
  @Inject Clock clock;

  /** A kind with its rules. */
  @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "PublicKindEntry")
  public record Entry(String procedureCode, PublicKind rules) {}

  void put(String procedureCode, PublicKind kind, String actor) {
    database
        .createNativeQuery(
            """
            INSERT INTO public_kind (municipality, procedure_code, by_number, listed, holder, place,
                law_th, law_en, changed_by, changed_at)
            VALUES (:municipality, :code, :byNumber, :listed, :holder, :place, :lawTh, :lawEn,
                :actor, :now)
            ON CONFLICT (municipality, procedure_code) DO UPDATE SET
                by_number = excluded.by_number, listed = excluded.listed, holder = excluded.holder,
                place = excluded.place, law_th = excluded.law_th, law_en = excluded.law_en,
                changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """)
        .setParameter("municipality", municipality.code())
        .setParameter("code", procedureCode)
        .setParameter("byNumber", kind.byNumber())
        .setParameter("listed", kind.listed())
        .setParameter("holder", kind.holder().name())
        .setParameter("place", kind.place())
        .setParameter("lawTh", kind.lawTh())
        .setParameter("lawEn", kind.lawEn())
        .setParameter("actor", actor)
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** By code; at most a few dozen kinds. */
  List<Entry> all() {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        database
            .createNativeQuery(
                "SELECT procedure_code, by_number, listed, holder, place, law_th, law_en"
                    + " FROM public_kind WHERE municipality = :municipality ORDER BY procedure_code")
            .setParameter("municipality", municipality.code())
            .getResultList();
    return rows.stream().map(PublicKinds::read).toList();
  }

  private static Entry read(Object[] row) {
    return new Entry(
        (String) row[0],
        new PublicKind(
            (Boolean) row[1],
            (Boolean) row[2],
            Holder.valueOf((String) row[3]),
            (Boolean) row[4],
            (String) row[5],
            (String) row[6]));
  }
}
