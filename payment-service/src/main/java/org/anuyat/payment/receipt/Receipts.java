package org.anuyat.payment.receipt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;

/** The register of receipts of the current municipality. */
@ApplicationScoped
public class Receipts implements PanacheRepositoryBase<Receipt, UUID> {
  @Inject EntityManager database;
  @Inject CurrentMunicipality current;

  /** The one receipt of a fee that is not void. */
  public Optional<Receipt> validOfFee(UUID feeId) {
    return find("feeId = ?1 and voidedAt is null", feeId).firstResultOptional();
  }

  Receipt get(UUID id) {
    return find("id", id)
        .firstResultOptional()
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
  }

  /** Whether another one stands for this void receipt. */
  boolean isReplaced(UUID id) {
    return count("replaces", id) > 0;
  }

  /** The newest number first. */
  List<Receipt> page(ReceiptFilter filter, UUID after, int size) {
    return filter.newestFirst(this, after == null ? null : get(after).place(), size);
  }

  /** In the order of the numbers, for a file. */
  List<Receipt> pageUp(ReceiptFilter filter, ReceiptNumber after, int size) {
    return filter.oldestFirst(this, after, size);
  }

  /** The last number of a year, 0 before the first. */
  int lastNumber(int buddhistYear) {
    List<?> found =
        database
            .createNativeQuery(
                "SELECT last_number FROM receipt_counter"
                    + " WHERE municipality = :municipality AND buddhist_year = :year",
                Integer.class)
            .setParameter("municipality", current.code())
            .setParameter("year", buddhistYear)
            .getResultList();
    return found.isEmpty() ? 0 : (Integer) found.getFirst();
  }

  /** Numbers up to the last that no receipt has. */
  @SuppressWarnings("unchecked")
  List<Integer> missing(int buddhistYear, int lastNumber) {
    return database
        .createNativeQuery(
            "SELECT counted FROM generate_series(1, :last) AS counted"
                + " WHERE NOT EXISTS (SELECT 1 FROM receipt WHERE municipality = :municipality"
                + " AND buddhist_year = :year AND number = counted) ORDER BY counted",
            Integer.class)
        .setParameter("last", lastNumber)
        .setParameter("municipality", current.code())
        .setParameter("year", buddhistYear)
        .getResultList();
  }

  long countVoid(int buddhistYear) {
    return count("number.buddhistYear = ?1 and voidedAt is not null", buddhistYear);
  }
}
