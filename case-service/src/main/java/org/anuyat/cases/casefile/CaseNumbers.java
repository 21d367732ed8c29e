package org.anuyat.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.anuyat.cases.platform.YearlyNumbers;

/** Gives case numbers: 1, 2, 3 … per municipality and year, without gaps. */
@ApplicationScoped
public class CaseNumbers {
  @Inject YearlyNumbers numbers;

  /**
   * The next number of the year in which {@code at} lies in Bangkok, in the caller's transaction:
   * if it rolls back, the number was never given.
   */
  public CaseNumber next(Instant at) {
    var next = numbers.next("case_number_counter", at);
    return new CaseNumber(next.number(), next.beYear());
  }
}
