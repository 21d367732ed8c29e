package org.anuyat.cases.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;

/** Counts 1, 2, 3 … per municipality and Buddhist-era year, without gaps. */
@ApplicationScoped
public class YearlyNumbers {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private static final int BUDDHIST_ERA = 543;

  private static final String NEXT =
      """
      insert into %1$s (municipality, be_year, last_number)
      values (:municipality, :beYear, 1)
      on conflict (municipality, be_year)
      do update set last_number = %1$s.last_number + 1
      returning last_number
      """;

  @Inject EntityManager database;
  @Inject CurrentMunicipality municipality;

  /** A number of a Buddhist-era year. */
  public record Yearly(int number, int beYear) {}

  /**
   * The next number of the year in which {@code at} lies in Bangkok, in the caller's transaction:
   * if it rolls back, the number was never given.
   *
   * @param counter the table that counts; its name is part of the statement
   */
  public Yearly next(String counter, Instant at) {
    int beYear = at.atZone(BANGKOK).getYear() + BUDDHIST_ERA;
    Integer number =
        (Integer)
            database
                .createNativeQuery(NEXT.formatted(counter), Integer.class)
                .setParameter("municipality", municipality.code())
                .setParameter("beYear", beYear)
                .getSingleResult();
    return new Yearly(number, beYear);
  }
}
