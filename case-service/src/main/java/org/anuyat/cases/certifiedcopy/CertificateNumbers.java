package org.anuyat.cases.certifiedcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.anuyat.cases.platform.YearlyNumbers;

/** Gives numbers to certified copies: 1, 2, 3 … per municipality and year, without gaps. */
@ApplicationScoped
class CertificateNumbers {
  @Inject YearlyNumbers numbers;

  /** The next number, in the caller's transaction: if it rolls back, it was never given. */
  CertificateNumber next(Instant at) {
    var next = numbers.next("certificate_number_counter", at);
    return new CertificateNumber(next.number(), next.beYear());
  }
}
