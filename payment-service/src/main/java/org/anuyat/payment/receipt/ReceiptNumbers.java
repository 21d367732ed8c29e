package org.anuyat.payment.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.anuyat.payment.platform.NaturalKeyLock;
import org.anuyat.payment.platform.ThaiDates;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives out receipt numbers. The counter's row is locked until the caller's transaction ends, so
 * whoever comes next waits, and a number given to a transaction that fails is given again.
 */
@ApplicationScoped
public class ReceiptNumbers {
  /**
   * The lock a municipality's day book is written under. It is taken before a number is, by
   * everybody, so that two never wait for each other.
   */
  public static final String LOCK = "day-book";

  @Inject EntityManager database;
  @Inject CurrentMunicipality current;
  @Inject NaturalKeyLock lock;

  @ConfigProperty(name = "anuyat.receipt.numbers-per-book")
  int numbersPerBook;

  /** The next number of the day's year. */
  ReceiptNumber next(LocalDate day) {
    lock.take(LOCK, "");
    int year = ThaiDates.year(day);
    Integer number =
        (Integer)
            database
                .createNativeQuery(
                    "INSERT INTO receipt_counter (municipality, buddhist_year, last_number)"
                        + " VALUES (:municipality, :year, 1)"
                        + " ON CONFLICT (municipality, buddhist_year)"
                        + " DO UPDATE SET last_number = receipt_counter.last_number + 1"
                        + " RETURNING last_number",
                    Integer.class)
                .setParameter("municipality", current.code())
                .setParameter("year", year)
                .getSingleResult();
    return ReceiptNumber.of(year, number, numbersPerBook);
  }
}
