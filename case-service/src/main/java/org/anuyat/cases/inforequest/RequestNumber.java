package org.anuyat.cases.inforequest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Number of a request within its municipality and Buddhist-era year. */
@Embeddable
public record RequestNumber(
    @Column(name = "request_number") int number, @Column(name = "be_year") int beYear) {

  /** {@code ขส. 1/2569}, apart from the numbers of cases and registers. */
  public String printed() {
    return "ขส. " + number + "/" + beYear;
  }
}
