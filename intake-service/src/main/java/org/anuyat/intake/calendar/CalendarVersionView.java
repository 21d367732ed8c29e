package org.anuyat.intake.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of the calendar: what changed in it, who changed it, when and why.
 *
 * @param version counts up from 1
 * @param label as deadlines name it, such as {@code 2569-2/3}
 * @param source on whose word, such as a cabinet resolution; may be empty
 * @param date the day set or removed, or the first day of new office hours
 * @param opens Bangkok time; null when the usual hours hold
 */
@Schema(name = "CalendarVersion")
public record CalendarVersionView(
    @Schema(examples = "2") int version,
    @Schema(examples = "2569-2/2") String label,
    CalendarVersion.Change change,
    LocalDate date,
    DayKind kind,
    @Schema(examples = "วันหยุดพิเศษ") String nameTh,
    @Schema(examples = "Special holiday") String nameEn,
    LocalTime opens,
    LocalTime closes,
    @Schema(examples = "น้ำท่วม") String reason,
    @Schema(examples = "มติคณะรัฐมนตรี") String source,
    @Schema(examples = "admin") String changedBy,
    Instant changedAt) {

  static CalendarVersionView of(CalendarVersion v) {
    return new CalendarVersionView(
        v.version,
        v.nationalVersion + "/" + v.version,
        v.change,
        v.onDate,
        v.dayKind,
        v.nameTh,
        v.nameEn,
        v.opens,
        v.closes,
        v.reason,
        v.source,
        v.changedBy,
        v.changedAt);
  }
}
