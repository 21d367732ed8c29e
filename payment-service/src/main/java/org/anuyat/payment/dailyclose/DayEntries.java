package org.anuyat.payment.dailyclose;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The day book of the current municipality. */
@ApplicationScoped
class DayEntries implements PanacheRepositoryBase<DayEntry, UUID> {
  List<DayEntry> of(LocalDate day) {
    return list("businessDay = ?1 order by id", day);
  }

  /**
   * Days with lines that nobody signed off, the newest first.
   *
   * @param before only days before this one
   */
  List<LocalDate> openDays(LocalDate before, int size) {
    return getEntityManager()
        .createQuery(
            "select e.businessDay from DayEntry e where e.businessDay < :before"
                + " and not exists (select 1 from DailyClose c where c.businessDay = e.businessDay)"
                + " group by e.businessDay order by e.businessDay desc",
            LocalDate.class)
        .setParameter("before", before)
        .setMaxResults(size)
        .getResultList();
  }
}
