package org.anuyat.intake.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.anuyat.intake.municipality.OfficeHours;

/** What holds for every calendar and every arrival, over calendars made up at random. */
@Tag("rule-1.4")
@Tag("rule-3.8")
@Tag("rule-A3.6")
class LegalClockPropertyTest {
  private static final LocalDate FIRST = LocalDate.parse("2026-10-01");
  private static final int DAYS = 500;

  @Property
  void neverEarlierThanArrival(
      @ForAll("clocks") LegalClock clock, @ForAll("moments") Instant arrived) {
    assertFalse(clock.deemedReceived(arrived).at().isBefore(arrived));
    assertFalse(clock.acknowledgeBy(arrived).at().isBefore(arrived));
  }

  @Property
  void whatIsDeemedReceivedStaysSo(
      @ForAll("clocks") LegalClock clock, @ForAll("moments") Instant arrived) {
    Instant deemed = clock.deemedReceived(arrived).at();
    assertEquals(deemed, clock.deemedReceived(deemed).at());
  }

  @Property
  void laterMailIsNeverDeemedReceivedNorDueEarlier(
      @ForAll("clocks") LegalClock clock,
      @ForAll("moments") Instant arrived,
      @ForAll @IntRange(max = 14 * 24 * 60) int minutes) {
    Instant later = arrived.plus(Duration.ofMinutes(minutes));
    assertFalse(clock.deemedReceived(later).at().isBefore(clock.deemedReceived(arrived).at()));
    assertFalse(clock.acknowledgeBy(later).at().isBefore(clock.acknowledgeBy(arrived).at()));
  }

  @Property
  void acknowledgementIsDueOnTheDayOfReceptionAndNotBeforeIt(
      @ForAll("clocks") LegalClock clock, @ForAll("moments") Instant arrived) {
    Instant deemed = clock.deemedReceived(arrived).at();
    Instant due = clock.acknowledgeBy(arrived).at();
    assertFalse(due.isBefore(deemed));
    assertEquals(day(deemed), day(due));
  }

  @Property
  void nothingIsEverDueOutsideWorkingTime(
      @ForAll("clocks") LegalClock clock,
      @ForAll("moments") Instant from,
      @ForAll @IntRange(min = 1, max = 60) int days) {
    assertWorked(clock, clock.deemedReceived(from).at());
    assertWorked(clock, clock.acknowledgeBy(from).at());
    assertWorked(clock, clock.workingDaysAfter(from, days).at());
  }

  @Property
  void oneWorkingDayMoreIsALaterDay(
      @ForAll("clocks") LegalClock clock,
      @ForAll("moments") Instant from,
      @ForAll @IntRange(min = 1, max = 60) int days) {
    LocalDate deadline = day(clock.workingDaysAfter(from, days).at());
    assertTrue(deadline.isAfter(day(from)));
    assertTrue(day(clock.workingDaysAfter(from, days + 1).at()).isAfter(deadline));
  }

  @Property
  void bothLanguagesGiveTheSameReasonsAndNameTheVersion(
      @ForAll("clocks") LegalClock clock, @ForAll("moments") Instant arrived) {
    Explained deemed = clock.deemedReceived(arrived);
    assertEquals(deemed.trace().size(), deemed.traceEn().size());
    assertTrue(deemed.trace().getLast().endsWith(clock.calendar().version()));
    assertTrue(deemed.traceEn().getLast().endsWith(clock.calendar().version()));
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.integers()
        .between(0, DAYS * 24 * 60)
        .map(minute -> FIRST.atStartOfDay(ThaiDates.BANGKOK).plusMinutes(minute).toInstant());
  }

  @Provide
  Arbitrary<LegalClock> clocks() {
    return Combinators.combine(hours(), changes().list().ofMaxSize(40))
        .as(LegalClockPropertyTest::clock);
  }

  private static LegalClock clock(OfficeHours usual, List<CalendarChange> changes) {
    CalendarBuilder builder =
        CalendarBuilder.of(GovernmentHolidays.load(), List.of())
            .with(new CalendarChange.SetHours(LocalDate.EPOCH, usual));
    changes.forEach(builder::with);
    return new LegalClock(builder.build());
  }

  private static Arbitrary<CalendarChange> changes() {
    Arbitrary<LocalDate> dates =
        Arbitraries.integers().between(0, DAYS).map(day -> FIRST.plusDays(day));
    return Arbitraries.oneOf(
        Combinators.combine(dates, days()).as(CalendarChange.SetDay::new),
        dates.map(CalendarChange.RemoveDay::new),
        Combinators.combine(dates, hours()).as(CalendarChange.SetHours::new));
  }

  private static Arbitrary<LocalDay> days() {
    return Arbitraries.oneOf(
        Arbitraries.of(DayKind.HOLIDAY, DayKind.WORKING_DAY)
            .map(kind -> new LocalDay(kind, "วัน", "Day", null)),
        hours().map(hours -> new LocalDay(DayKind.SHORT_DAY, "วัน", "Day", hours)));
  }

  /** Any hours at all, by the minute, from a single minute to the whole day. */
  private static Arbitrary<OfficeHours> hours() {
    Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 24 * 60 - 1);
    return Combinators.combine(minutes, minutes)
        .as((a, b) -> List.of(Math.min(a, b), Math.max(a, b)))
        .filter(pair -> pair.get(0) < pair.get(1))
        .map(pair -> new OfficeHours(time(pair.get(0)), time(pair.get(1))));
  }

  private static LocalTime time(int minute) {
    return LocalTime.MIN.plusMinutes(minute);
  }

  private static void assertWorked(LegalClock clock, Instant moment) {
    ZonedDateTime local = moment.atZone(ThaiDates.BANGKOK);
    var open = assertInstanceOf(WorkingTime.Open.class, clock.calendar().on(local.toLocalDate()));
    assertFalse(local.toLocalTime().isBefore(open.hours().opens()));
    assertFalse(local.toLocalTime().isAfter(open.hours().closes()));
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ThaiDates.BANGKOK);
  }
}
