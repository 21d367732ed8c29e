package org.anuyat.cases.certifiedcopy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Number of a certified copy within its municipality and Buddhist-era year: {@code 1/2569}. */
@Embeddable
record CertificateNumber(
    @Column(name = "certificate_number") int number, @Column(name = "be_year") int beYear) {

  String printed() {
    return number + "/" + beYear;
  }
}
