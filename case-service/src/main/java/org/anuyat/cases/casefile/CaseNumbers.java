package org.anuyat.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import org.anuyat.cases.platform.CurrentMunicipality;

/** Gives case numbers: 1, 2, 3 … per municipality and year, without gaps. */
@ApplicationScoped
public class CaseNumbers {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private static final int BUDDHIST_ERA = 543;

  private static final String NEXT =
      """
      insert into case_number_counter (municipality, be_year, last_number)
      values (:municipality, :beYear, 1)
      on conflict (municipality, be_year)
      do update set last_number = case_number_counter.last_number + 1
      returning last_number
      """;

  @Inject EntityManager database;
  @Inject CurrentMunicipality municipality;

  /**
   * The next number of the year in which {@code at} lies in Bangkok, in the caller's transaction:
   * if it rolls back, the number was never given.
   */
  public CaseNumber next(Instant at) {
    int beYear = at.atZone(BANGKOK).getYear() + BUDDHIST_ERA;
    Object number =
        database
            .createNativeQuery(NEXT, Integer.class)
            .setParameter("municipality", municipality.code())
            .setParameter("beYear", beYear)
            .getSingleResult();
    return new CaseNumber((Integer) number, beYear);
  }
}
