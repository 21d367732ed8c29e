package org.anuyat.intake.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The office's opening times of a span of days.
 *
 * @param calendarVersion the version they are of; keep it beside what is reckoned from them
 * @param days only the days that are worked
 */
@Schema(name = "WorkingTime", description = "When the office is open, day by day")
public record WorkingTimeView(
    @Schema(examples = "2569-2/3") String calendarVersion,
    LocalDate from,
    LocalDate to,
    List<Day> days) {

  /** One working day. */
  @Schema(name = "WorkingTimeDay", description = "One working day")
  public record Day(
      @Schema(examples = "2026-11-25T01:30:00Z") Instant opens,
      @Schema(examples = "2026-11-25T09:30:00Z") Instant closes) {}

  static WorkingTimeView of(MunicipalCalendar calendar, LocalDate from, LocalDate to) {
    List<Day> days =
        from.datesUntil(to.plusDays(1)).flatMap(date -> worked(calendar, date)).toList();
    return new WorkingTimeView(calendar.version(), from, to, days);
  }

  private static Stream<Day> worked(MunicipalCalendar calendar, LocalDate date) {
    return switch (calendar.on(date)) {
      case WorkingTime.Open(var hours) ->
          Stream.of(new Day(moment(date, hours.opens()), moment(date, hours.closes())));
      case WorkingTime.Closed closed -> Stream.empty();
    };
  }

  private static Instant moment(LocalDate date, LocalTime time) {
    return date.atTime(time).atZone(ThaiDates.BANGKOK).toInstant();
  }
}
