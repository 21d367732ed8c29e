package org.anuyat.permit.filecheck;

import java.util.List;
import org.anuyat.permit.platform.ThaiDates;

/**
 * What stands on the page.
 *
 * @param verdict null while there is none
 * @param isUnknown whether a hash was asked for that no permit has
 */
public record FilePage(FileVerdict verdict, boolean isUnknown) {
  static FilePage empty() {
    return new FilePage(null, false);
  }

  /** One line of the verdict. */
  public record Line(String titleTh, String titleEn, FileVerdict.Part part) {}

  public String style() {
    return verdict == null ? "" : verdict.genuine() ? "valid" : "revoked";
  }

  public List<Line> lines() {
    return List.of(
        new Line("เอกสาร", "Document", verdict.document()),
        new Line("สถานะ", "Status", verdict.status()),
        new Line("ผู้ออก", "Issuer", verdict.issuer()));
  }

  public String untilTh() {
    var end = verdict.permit().validUntil();
    return end == null ? "ไม่มีกำหนดอายุ" : ThaiDates.thai(end);
  }

  public String untilEn() {
    var end = verdict.permit().validUntil();
    return end == null ? "No expiry date" : ThaiDates.english(end);
  }

  public String asOfTh() {
    return ThaiDates.thai(ThaiDates.dateOf(verdict.asOf()))
        + " เวลา "
        + ThaiDates.timeOf(verdict.asOf())
        + " น.";
  }

  public String asOfEn() {
    return ThaiDates.english(ThaiDates.dateOf(verdict.asOf()))
        + ", "
        + ThaiDates.timeOf(verdict.asOf())
        + " (Thailand time)";
  }
}
