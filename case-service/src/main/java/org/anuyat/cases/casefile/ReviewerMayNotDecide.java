package org.anuyat.cases.casefile;

/** The person who decides took part in the review of the same case. */
public final class ReviewerMayNotDecide extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ReviewerMayNotDecide(CaseNumber number) {
    super("The reviewer of case " + number.printed() + " may not decide it");
  }
}
