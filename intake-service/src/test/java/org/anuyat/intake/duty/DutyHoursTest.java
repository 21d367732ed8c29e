package org.anuyat.intake.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.anuyat.intake.calendar.DayKind;
import org.anuyat.intake.calendar.GovernmentHolidays;
import org.anuyat.intake.calendar.LocalDay;
import org.anuyat.intake.calendar.MunicipalCalendar;
import org.anuyat.intake.municipality.OfficeHours;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which sweeps a day owes, by its calendar. */
@Tag("rule-3.7")
@Tag("rule-A3.2")
class DutyHoursTest {
  private static final LocalDate THURSDAY = LocalDate.parse("2026-11-19");
  private static final DutyHours HOURS = new DutyHours(LocalTime.NOON);

  @Test
  void workingDayOwesTwoSweeps() {
    assertEquals(at("12:00"), due(Map.of(), THURSDAY, DutyHalf.MORNING));
    assertEquals(at("16:30"), due(Map.of(), THURSDAY, DutyHalf.AFTERNOON));
  }

  @Test
  void closedDayOwesNone() {
    LocalDate saturday = LocalDate.parse("2026-11-21");
    assertEquals(Optional.empty(), due(Map.of(), saturday, DutyHalf.MORNING));
    assertEquals(Optional.empty(), due(Map.of(), saturday, DutyHalf.AFTERNOON));
  }

  @Test
  void halfADayOwesOneSweep() {
    Map<LocalDate, LocalDay> morning = shortDay("08:30", "11:00");
    assertEquals(at("11:00"), due(morning, THURSDAY, DutyHalf.MORNING));
    assertEquals(Optional.empty(), due(morning, THURSDAY, DutyHalf.AFTERNOON));
    Map<LocalDate, LocalDay> afternoon = shortDay("13:00", "16:00");
    assertEquals(Optional.empty(), due(afternoon, THURSDAY, DutyHalf.MORNING));
    assertEquals(at("16:00"), due(afternoon, THURSDAY, DutyHalf.AFTERNOON));
  }

  private static Map<LocalDate, LocalDay> shortDay(String opens, String closes) {
    OfficeHours hours = new OfficeHours(LocalTime.parse(opens), LocalTime.parse(closes));
    return Map.of(THURSDAY, new LocalDay(DayKind.SHORT_DAY, "ครึ่งวัน", "Half day", hours));
  }

  private static Optional<Instant> due(
      Map<LocalDate, LocalDay> days, LocalDate date, DutyHalf half) {
    TreeMap<LocalDate, OfficeHours> hours = new TreeMap<>();
    hours.put(LocalDate.EPOCH, OfficeHours.USUAL);
    return HOURS.due(
        new MunicipalCalendar("2569-2/1", GovernmentHolidays.load(), days, hours), date, half);
  }

  private static Optional<Instant> at(String time) {
    return Optional.of(Instant.parse(THURSDAY + "T" + time + ":00+07:00"));
  }
}
