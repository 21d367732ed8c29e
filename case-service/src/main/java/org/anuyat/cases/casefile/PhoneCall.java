package org.anuyat.cases.casefile;

import java.time.Instant;

/**
 * A phone call to the applicant, made before the letter (Appendix 4).
 *
 * @param spokeWith who answered; null when nobody did
 * @param note what was said, in the officer's words; may be null
 */
public record PhoneCall(Instant at, String spokeWith, String note) {
  public boolean wasAnswered() {
    return spokeWith != null && !spokeWith.isBlank();
  }
}
