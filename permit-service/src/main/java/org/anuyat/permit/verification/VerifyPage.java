package org.anuyat.permit.verification;

import java.time.LocalDate;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.platform.ThaiDates;
import org.anuyat.permit.verification.Moment.Slot;

/**
 * What stands on the page; where the moment is to stand there is a mark.
 *
 * @param permit null when there is none
 */
public record VerifyPage(Sign sign, PublicPermit permit) {
  static VerifyPage of(PublicPermit permit) {
    return new VerifyPage(Sign.of(permit.status()), permit);
  }

  static VerifyPage unknown() {
    return new VerifyPage(Sign.UNKNOWN, null);
  }

  public String issuedTh() {
    return ThaiDates.thai(permit.issuedOn());
  }

  public String issuedEn() {
    return ThaiDates.english(permit.issuedOn());
  }

  public String untilTh() {
    LocalDate end = permit.validUntil();
    return end == null ? "ไม่มีกำหนดอายุ" : ThaiDates.thai(end);
  }

  public String untilEn() {
    LocalDate end = permit.validUntil();
    return end == null ? "No expiry date" : ThaiDates.english(end);
  }

  public String asOfTh() {
    return ReadyAnswer.mark(Slot.THAI);
  }

  public String asOfEn() {
    return ReadyAnswer.mark(Slot.ENGLISH);
  }

  public String nextStepTh() {
    return ProblemType.UNKNOWN_PERMIT.nextStepTh();
  }

  public String nextStepEn() {
    return ProblemType.UNKNOWN_PERMIT.nextStep();
  }
}
