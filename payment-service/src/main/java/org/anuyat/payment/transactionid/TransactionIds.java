package org.anuyat.payment.transactionid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.anuyat.payment.platform.ThaiDates;

/** Gives out Transaction IDs; the counter row rolls back with the caller, so no number is lost. */
@ApplicationScoped
public class TransactionIds {
  @Inject EntityManager database;
  @Inject CurrentMunicipality current;
  @Inject Clock clock;

  /** The next one of this municipality in the current year of the Buddhist era. */
  public TransactionId next() {
    int year = ThaiDates.year(ThaiDates.dateOf(clock.instant()));
    Long number =
        (Long)
            database
                .createNativeQuery(
                    "INSERT INTO transaction_counter (municipality, buddhist_year, last_number)"
                        + " VALUES (:municipality, :year, 1)"
                        + " ON CONFLICT (municipality, buddhist_year)"
                        + " DO UPDATE SET last_number = transaction_counter.last_number + 1"
                        + " RETURNING last_number",
                    Long.class)
                .setParameter("municipality", current.code())
                .setParameter("year", year)
                .getSingleResult();
    return new TransactionId(current.code(), year, number);
  }
}
