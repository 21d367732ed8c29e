package org.anuyat.cases.inforequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import org.anuyat.cases.platform.CurrentMunicipality;

/** Gives numbers to requests: 1, 2, 3 … per municipality and Buddhist-era year, without gaps. */
@ApplicationScoped
class RequestNumbers {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private static final int BUDDHIST_ERA = 543;

  private static final String NEXT =
      """
      insert into information_request_counter (municipality, be_year, last_number)
      values (:municipality, :beYear, 1)
      on conflict (municipality, be_year)
      do update set last_number = information_request_counter.last_number + 1
      returning last_number
      """;

  @Inject EntityManager database;
  @Inject CurrentMunicipality municipality;

  /** The next number of the year in which the request counts as received, in Bangkok. */
  RequestNumber next(Instant received) {
    int beYear = received.atZone(BANGKOK).getYear() + BUDDHIST_ERA;
    Object number =
        database
            .createNativeQuery(NEXT, Integer.class)
            .setParameter("municipality", municipality.code())
            .setParameter("beYear", beYear)
            .getSingleResult();
    return new RequestNumber((Integer) number, beYear);
  }
}
