package org.anuyat.intake.calendar;

import java.time.LocalDate;

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
  public record Undated(String when, String nameTh, String nameEn) {}

  Words name() {
    return status == Status.PROVISIONAL
        ? new Words(
            nameTh + " คาดการณ์ ยังไม่มีประกาศ", nameEn + ", provisional, not announced yet")
        : new Words(nameTh, nameEn);
  }
}
