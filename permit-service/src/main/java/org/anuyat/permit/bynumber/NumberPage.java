package org.anuyat.permit.bynumber;

import java.time.Instant;
import java.util.List;
import org.anuyat.permit.platform.ThaiDates;
import org.anuyat.permit.verification.PublicPermit;
import org.anuyat.permit.verification.Sign;

/**
 * What stands on the page.
 *
 * @param municipalities to choose from
 * @param found null while nothing was asked
 */
public record NumberPage(
    List<Choice> municipalities,
    String municipality,
    String number,
    List<PublicPermit> found,
    Instant asOf) {
  /** A municipality to choose. */
  public record Choice(String code, String nameTh, String nameEn) {}

  public boolean isAsked() {
    return found != null;
  }

  public boolean isNotFound() {
    return found != null && found.isEmpty();
  }

  public Sign sign(PublicPermit permit) {
    return Sign.of(permit.status());
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
}
