package org.anuyat.cases.certifiedcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import org.anuyat.cases.platform.CurrentMunicipality;

/** Gives numbers to certified copies: 1, 2, 3 … per municipality and year, without gaps. */
@ApplicationScoped
class CertificateNumbers {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private static final int BUDDHIST_ERA = 543;

  private static final String NEXT =
      """
      insert into certificate_number_counter (municipality, be_year, last_number)
      values (:municipality, :beYear, 1)
      on conflict (municipality, be_year)
      do update set last_number = certificate_number_counter.last_number + 1
      returning last_number
      """;

  @Inject EntityManager database;
  @Inject CurrentMunicipality municipality;

  /** The next number, in the caller's transaction: if it rolls back, it was never given. */
  CertificateNumber next(Instant at) {
    int beYear = at.atZone(BANGKOK).getYear() + BUDDHIST_ERA;
    Object number =
        database
            .createNativeQuery(NEXT, Integer.class)
            .setParameter("municipality", municipality.code())
            .setParameter("beYear", beYear)
            .getSingleResult();
    return new CertificateNumber((Integer) number, beYear);
  }
}
