package org.anuyat.intake.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Finds the numbers of a register behind which no valid letter stands, each with why. */
@ApplicationScoped
class RegisterGaps {
  @Inject EntityManager database;

  /** Missing and voided numbers after {@code after}, in order. */
  @Transactional
  List<RegisterGapView> after(RegisterBook.Volume volume, int after, int limit) {
    return database
        .createNativeQuery(
            """
            SELECT given.number, e.void_reason
              FROM register_counter c
             CROSS JOIN LATERAL generate_series(
                   greatest(1, CAST(:after AS int) + 1), c.last_number) AS given (number)
              LEFT JOIN register_entry e
                ON e.municipality = c.municipality AND e.register = c.register
               AND e.year = c.year AND e.number = given.number
             WHERE c.municipality = :municipality AND c.register = :register AND c.year = :year
               AND (e.number IS NULL OR e.voided_at IS NOT NULL)
             ORDER BY given.number LIMIT :limit
            """,
            Object[].class)
        .setParameter("municipality", volume.municipality())
        .setParameter("register", volume.register().name())
        .setParameter("year", volume.year())
        .setParameter("after", after)
        .setParameter("limit", limit)
        .getResultStream()
        .map(row -> view(volume.year(), (Object[]) row))
        .toList();
  }

  private static RegisterGapView view(int year, Object[] row) {
    int number = ((Number) row[0]).intValue();
    return row[1] == null
        ? RegisterGapView.missing(number, year)
        : RegisterGapView.voided(number, year, (String) row[1]);
  }
}
