package org.anuyat.intake.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A year of a municipality's calendar.
 *
 * @param version such as {@code 2569-2/3}
 * @param holidaysKnown whether the country's holidays of this year are known at all
 * @param officeHours by the date they begin, Bangkok time
 * @param undated holidays of the year whose day is not fixed yet
 */
@Schema(name = "Calendar")
public record CalendarView(
    @Schema(examples = "2026") int year,
    @Schema(examples = "2569-2/1") String version,
    boolean holidaysKnown,
    List<HoursView> officeHours,
    List<DayView> items,
    List<GovernmentHoliday.Undated> undated) {

  /** Where a day comes from. */
  public enum Origin {
    COUNTRY,
    MUNICIPALITY
  }

  /** Office hours from a date on. */
  @Schema(name = "CalendarHours")
  public record HoursView(LocalDate from, LocalTime opens, LocalTime closes) {}

  /**
   * A day that is not as its weekday.
   *
   * @param status how sure a holiday of the country is; null for the municipality's own
   * @param opens only on a short day
   */
  @Schema(name = "CalendarDay")
  public record DayView(
      LocalDate date,
      DayKind kind,
      @Schema(examples = "วันรัฐธรรมนูญ") String nameTh,
      @Schema(examples = "Constitution Day") String nameEn,
      Origin origin,
      GovernmentHoliday.Status status,
      LocalTime opens,
      LocalTime closes) {

    static DayView of(GovernmentHoliday h) {
      return new DayView(
          h.date(),
          DayKind.HOLIDAY,
          h.nameTh(),
          h.nameEn(),
          Origin.COUNTRY,
          h.status(),
          null,
          null);
    }

    static DayView of(LocalDate date, LocalDay own) {
      return new DayView(
          date,
          own.kind(),
          own.nameTh(),
          own.nameEn(),
          Origin.MUNICIPALITY,
          null,
          own.ownHours().map(h -> h.opens()).orElse(null),
          own.ownHours().map(h -> h.closes()).orElse(null));
    }
  }

  static CalendarView of(MunicipalCalendar calendar, int year) {
    Map<LocalDate, DayView> days = new TreeMap<>();
    calendar.national().days().values().forEach(h -> days.put(h.date(), DayView.of(h)));
    calendar.days().forEach((date, own) -> days.put(date, DayView.of(date, own)));
    return new CalendarView(
        year,
        calendar.version(),
        calendar.national().cover(year),
        calendar.hours().entrySet().stream()
            .map(e -> new HoursView(e.getKey(), e.getValue().opens(), e.getValue().closes()))
            .toList(),
        days.values().stream().filter(day -> day.date().getYear() == year).toList(),
        calendar.national().undated().stream()
            .filter(u -> u.when().startsWith(Integer.toString(year)))
            .toList());
  }
}
