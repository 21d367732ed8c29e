package org.anuyat.intake.calendar;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day on which the government's offices are closed. */
public record GovernmentHoliday(LocalDate date, Status status, String nameTh, String nameEn) {
  /** How sure the day is. */
  public enum Status {
    /** From the cabinet's list. */
    ANNOUNCED,
    /** Fixed by its date or by the rule of days in lieu. */
    DERIVED,
    /** Reckoned; it may still move. */
    PROVISIONAL
  }

  /** A day that will come, its date is not fixed yet. */
  public record Undated(
      @Schema(examples = "2027-05") String when,
      @Schema(examples = "วันพระราชพิธีพืชมงคลจรดพระนังคัลแรกนาขวัญ") String nameTh,
      @Schema(examples = "Royal Ploughing Ceremony Day") String nameEn) {}

  Words name() {
    return status == Status.PROVISIONAL
        ? new Words(
            nameTh + " คาดการณ์ ยังไม่มีประกาศ", nameEn + ", provisional, not announced yet")
        : new Words(nameTh, nameEn);
  }
}
