package org.anuyat.cases.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Wednesday to Friday and the Monday after, 08:30 to 16:30 in Bangkok. */
@Tag("rule-4.9")
@Tag("rule-5.4")
class WorkingCalendarTest {
  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar(
          "2569-2/1",
          LocalDate.parse("2026-11-25"),
          Stream.of("2026-11-25", "2026-11-26", "2026-11-27", "2026-11-30")
              .flatMapToLong(day ->
                  LongStream.of(
                      Instant.parse(day + "T01:30:00Z").getEpochSecond(),
                      Instant.parse(day + "T09:30:00Z").getEpochSecond()))
              .toArray());

  private static Instant at(String moment) {
    return Instant.parse(moment);
  }

  @Test
  void officeTimeIsOnlyTheTimeTheOfficeIsOpen() {
    assertEquals(
        Duration.ofHours(1 + 8 + 2),
        CALENDAR.officeTime(at("2026-11-26T08:30:00Z"), at("2026-11-30T03:30:00Z")));
    assertEquals(
        Duration.ZERO, CALENDAR.officeTime(at("2026-11-27T09:30:00Z"), at("2026-11-30T01:30:00Z")));
    assertEquals(
        Duration.ZERO, CALENDAR.officeTime(at("2026-11-27T03:30:00Z"), at("2026-11-26T03:30:00Z")));
  }

  @Test
  void theDayOfTheStartIsNotCounted() {
    assertEquals(
        Optional.of(at("2026-11-30T09:30:00Z")),
        CALENDAR.closeOfDay(at("2026-11-26T03:00:00Z"), 2));
    assertEquals(Optional.empty(), CALENDAR.closeOfDay(at("2026-11-30T03:00:00Z"), 1));
  }

  @Test
  void timeThatEndsWithTheDayEndsAtItsClosing() {
    assertEquals(
        Optional.of(at("2026-11-27T09:30:00Z")),
        CALENDAR.after(at("2026-11-27T01:30:00Z"), Duration.ofHours(8)));
    assertEquals(
        Optional.of(at("2026-11-30T01:31:00Z")),
        CALENDAR.after(at("2026-11-27T01:30:00Z"), Duration.ofMinutes(8 * 60 + 1)));
  }

  @Test
  void theReminderIsAtTheOpeningOfAWorkingDayBefore() {
    assertEquals(
        Optional.of(at("2026-11-27T01:30:00Z")),
        CALENDAR.openingBefore(at("2026-11-30T05:00:00Z"), 1));
    assertEquals(
        Optional.of(at("2026-11-30T01:30:00Z")),
        CALENDAR.openingBefore(at("2026-11-30T05:00:00Z"), 0));
  }

  @Test
  void itTellsHowFarBackItIsKnown() {
    assertTrue(CALENDAR.reachesBackTo(at("2026-11-24T17:00:00Z")));
    assertFalse(CALENDAR.reachesBackTo(at("2026-11-24T16:59:59Z")));
  }
}
