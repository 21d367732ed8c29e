package org.anuyat.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Number of a case within its municipality and Buddhist-era year: {@code 1/2569}. */
@Embeddable
public record CaseNumber(
    @Column(name = "case_number") int number, @Column(name = "be_year") int beYear) {

  /** As in subjects of mails and in the API. */
  public String printed() {
    return number + "/" + beYear;
  }

  /** As an officer says it: {@code คำขอที่ 1/2569}. */
  public String printedTh() {
    return "คำขอที่ " + printed();
  }
}
