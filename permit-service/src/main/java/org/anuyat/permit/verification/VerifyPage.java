package org.anuyat.permit.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.platform.ThaiDates;

/**
 * What stands on the page.
 *
 * @param permit null when there is none
 * @param nonce lets the page's own style sheet, and nothing else, past the content security policy
 */
public record VerifyPage(Sign sign, PublicPermit permit, Instant asOf, String nonce) {
  static VerifyPage of(PublicPermit permit, String nonce) {
    return new VerifyPage(Sign.of(permit.status()), permit, permit.asOf(), nonce);
  }

  static VerifyPage unknown(Instant now, String nonce) {
    return new VerifyPage(Sign.UNKNOWN, null, now, nonce);
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
    return ThaiDates.thai(ThaiDates.dateOf(asOf)) + " เวลา " + ThaiDates.timeOf(asOf) + " น.";
  }

  public String asOfEn() {
    return ThaiDates.english(ThaiDates.dateOf(asOf))
        + ", "
        + ThaiDates.timeOf(asOf)
        + " (Thailand time)";
  }

  public String nextStepTh() {
    return ProblemType.UNKNOWN_PERMIT.nextStepTh();
  }

  public String nextStepEn() {
    return ProblemType.UNKNOWN_PERMIT.nextStep();
  }
}
